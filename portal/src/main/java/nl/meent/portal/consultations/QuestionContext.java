package nl.meent.portal.consultations;

import java.util.List;
import java.util.stream.IntStream;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/**
 * What follows for a question from the rest of a draft's form.
 *
 * @param after    what it may depend on
 * @param passages the text that it is about
 * @param part     the number of the section that it begins; null if it begins none
 */
record QuestionContext(
        ConditionForm.After after,
        List<Paragraph> passages,
        @Nullable Integer part) {
    /** Of every question, in order. */
    static List<QuestionContext> of(Form form) {
        return IntStream.range(0, DraftForm.questions(form))
                .mapToObj(n -> new QuestionContext(
                        ConditionForm.of(form, n),
                        PassagesForm.of(form, "questions." + n + "."),
                        SectionsForm.beginning(form, n)))
                .toList();
    }
}
