package nl.meent.portal.members;

import java.util.List;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** A member of the directory, as all members see one. */
record Member(
        String id,
        @Nullable String displayName,
        @Nullable String function,
        @Nullable Organisation organisation,
        @Nullable List<String> themes) {

    /** For the plate. */
    public Author asAuthor() {
        return new Author(id, displayName, function, organisation, false, true);
    }

    @Override
    public List<String> themes() {
        return themes == null ? List.of() : themes;
    }
}
