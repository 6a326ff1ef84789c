package nl.meent.search.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What search knows of a post, a meetup, a consultation or a member. Its fields are those of the mapping in {@code index.json}.
 *
 * @param token            place in the log of the last event that changed it, its version in the index
 * @param id               id of the thing
 * @param type             what it is
 * @param kind             which kind of post; null for others
 * @param status           who may find it at all
 * @param title            title
 * @param body             plain text
 * @param keywords         words by which it is found and that nobody reads; null for none
 * @param discussion       what was said to it
 * @param themes           its themes
 * @param author           who wrote it, or the member itself; null for what the association says
 * @param audience         whom it is for
 * @param acceptedAnswerId the answer that helped; null where there is none
 * @param publishedAt      when it was published
 * @param standing         when it is and how it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchDocument(
        long token,
        String id,
        DocumentType type,
        @Nullable String kind,
        DocumentStatus status,
        String title,
        String body,
        @Nullable String keywords,
        List<Passage> discussion,
        List<ThemeId> themes,
        @Nullable Writer author,
        DocumentAudience audience,
        @Nullable String acceptedAnswerId,
        Instant publishedAt,
        Standing standing) {

    /** Whether an answer was accepted. */
    @JsonProperty
    public boolean answered() {
        return acceptedAnswerId != null;
    }

    /** How many answers it has. */
    @JsonProperty
    public int answerCount() {
        return Math.toIntExact(discussion.stream()
                .filter(passage -> passage.kind() == Passage.Kind.ANSWER)
                .count());
    }

    /** The same document after the event at this place in the log. */
    public SearchDocument at(long newToken) {
        return copy(newToken, status, title, body, discussion, themes, acceptedAnswerId, standing);
    }

    /** With another text. */
    public SearchDocument withText(String newTitle, String newBody, List<ThemeId> newThemes) {
        return copy(token, status, newTitle, newBody, discussion, newThemes, acceptedAnswerId, standing);
    }

    /** With another status. */
    public SearchDocument withStatus(DocumentStatus newStatus) {
        return copy(token, newStatus, title, body, discussion, themes, acceptedAnswerId, standing);
    }

    /** With this answer accepted, or none. */
    public SearchDocument withAccepted(@Nullable String answerId) {
        return copy(token, status, title, body, discussion, themes, answerId, standing);
    }

    /** With this passage, in the place of one of the same id and kind or else at the end. */
    public SearchDocument with(Passage passage) {
        List<Passage> passages = new ArrayList<>(discussion);
        passages.replaceAll(known -> isSame(known, passage) ? passage : known);
        if (!passages.contains(passage)) {
            passages.add(passage);
        }
        return copy(token, status, title, body, List.copyOf(passages), themes, acceptedAnswerId, standing);
    }

    /** Taken back by its author: nothing of its text is left. */
    public SearchDocument withdrawn() {
        return copy(token, DocumentStatus.WITHDRAWN, "", "", List.of(), List.of(), null, standing);
    }

    /** At another time. */
    public SearchDocument with(Standing newStanding) {
        return copy(token, status, title, body, discussion, themes, acceptedAnswerId, newStanding);
    }

    /** In another state. */
    public SearchDocument in(Standing.State state) {
        return with(standing.in(state));
    }

    private static boolean isSame(Passage one, Passage other) {
        return one.id().equals(other.id()) && one.kind() == other.kind();
    }

    private SearchDocument copy(
            long newToken,
            DocumentStatus newStatus,
            String newTitle,
            String newBody,
            List<Passage> newDiscussion,
            List<ThemeId> newThemes,
            @Nullable String newAccepted,
            Standing newStanding) {
        return new SearchDocument(
                newToken,
                id,
                type,
                kind,
                newStatus,
                newTitle,
                newBody,
                keywords,
                newDiscussion,
                newThemes,
                author,
                audience,
                newAccepted,
                publishedAt,
                newStanding);
    }
}
