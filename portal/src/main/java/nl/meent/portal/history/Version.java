package nl.meent.portal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.history.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A version with what changed in it.
 *
 * @param number counts from 1
 * @param title  pieces of the title; empty if it is as it was, or if there is none
 * @param body   pieces of the text; empty if it is as it was
 * @param erased whether the text is gone, so that nothing can be compared
 */
record Version(int number, Instant at, List<Piece> title, List<Piece> body, boolean erased) {

    /**
     * Versions in a row, newest first; the very first one shows its whole text.
     *
     * @param revisions all there are, oldest first
     * @param from      how many of them to skip
     * @param until     up to where to go
     */
    static List<Version> of(List<Revision> revisions, int from, int until) {
        List<Version> versions = new ArrayList<>();
        for (int i = from; i < until; i++) {
            versions.add(of(i + 1, i == 0 ? null : revisions.get(i - 1), revisions.get(i)));
        }
        Collections.reverse(versions);
        return versions;
    }

    private static Version of(int number, @Nullable Revision before, Revision now) {
        boolean erased = now.body() == null || (before != null && before.body() == null);
        if (erased) {
            return new Version(number, now.at(), List.of(), List.of(), true);
        }
        return before == null
                ? new Version(number, now.at(), whole(now.title()), whole(now.body()), false)
                : new Version(
                        number,
                        now.at(),
                        changes(before.title(), now.title()),
                        changes(before.body(), now.body()),
                        false);
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** Whether title and text are as they were: then themes or source changed. */
    public boolean isUnchanged() {
        return !erased && title.isEmpty() && body.isEmpty();
    }

    private static List<Piece> whole(@Nullable String text) {
        return text == null ? List.of() : List.of(new Piece(Kind.SAME, text));
    }

    private static List<Piece> changes(@Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? List.of()
                : Changes.between(Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, ""));
    }
}
