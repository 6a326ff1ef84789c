package nl.meent.portal.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The member who is signed in, as community-service knows them.
 *
 * @param organisationOfAccount where the account says that the member works now; null if that is the organisation
 */
public record Me(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable Organisation organisation,
        @Nullable List<String> themes,
        @Nullable List<String> circles,
        @Nullable List<String> roles,
        @Nullable Boolean listed,
        @Nullable Organisation organisationOfAccount) {

    /** Runs consultations. */
    public boolean isAdvocate() {
        return has("advocate");
    }

    /** Looks after the community. */
    public boolean isModerator() {
        return has("moderator");
    }

    /** Whether this member may tell all members something. */
    public boolean mayAnnounce() {
        return isAdvocate() || isModerator();
    }

    /** Whether this member wrote it under their own name. */
    public boolean is(@Nullable Author author) {
        return id != null && author != null && id.equals(author.id());
    }

    /** As others see this member. */
    public Author asAuthor() {
        return new Author(id, displayName, function, organisation, false, listed);
    }

    /** The themes that this member chose; empty if none. */
    public List<String> interests() {
        return themes == null ? List.of() : themes;
    }

    /** Whether other members find this member in the directory. */
    public boolean isListed() {
        return Boolean.TRUE.equals(listed);
    }

    private boolean has(String role) {
        return roles != null && roles.contains(role);
    }
}
