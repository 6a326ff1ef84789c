package nl.meent.community.consultations.read;

import org.jspecify.annotations.Nullable;

/**
 * A part of a text, counted in Unicode code points.
 *
 * @param from where it begins
 * @param to   where it ends, the first code point that is not in it
 */
public record Quote(int from, int to) {

    /** How long a text is. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The whole of a text. */
    public static Quote whole(String text) {
        return new Quote(0, length(text));
    }

    /** Where these words stand first in a text; null where they don't. */
    public static @Nullable Quote find(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? null : new Quote(text.codePointCount(0, at), text.codePointCount(0, at) + length(words));
    }

    /** Whether a text has this part. */
    public boolean isIn(String text) {
        return 0 <= from && from < to && to <= length(text);
    }

    /** The words; null where a text has no such part. */
    public @Nullable String in(String text) {
        return isIn(text) ? text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to)) : null;
    }
}
