package nl.meent.notification.notices;

import org.jspecify.annotations.Nullable;

/**
 * What the association wrote, as a notice repeats it: it says why, or explains a question.
 *
 * @param question the question that it is about; null if none
 * @param text     the words, shortened: the rest stands at the subject, and a notice is kept for thousands
 */
public record Quotation(@Nullable String question, String text) {

    private static final int LONGEST = 600;

    public Quotation {
        question = question == null ? null : shortened(question);
        text = shortened(text);
    }

    private static String shortened(String text) {
        String one = text.strip();
        return one.codePointCount(0, one.length()) <= LONGEST
                ? one
                : one.substring(0, one.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
