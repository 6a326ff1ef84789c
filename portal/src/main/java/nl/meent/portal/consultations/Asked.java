package nl.meent.portal.consultations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** Which questions are asked after what somebody answered to earlier ones. */
final class Asked {
    private Asked() {}

    /** Those that are asked, in their order. */
    static List<Question> of(Consultation consultation, Form form) {
        Set<String> asked = new HashSet<>();
        return consultation.questions().stream()
                .filter(question -> isAsked(question, asked, consultation, form) && asked.add(question.id()))
                .toList();
    }

    private static boolean isAsked(Question question, Set<String> asked, Consultation consultation, Form form) {
        Condition condition = question.condition();
        if (condition == null) {
            return true;
        }
        Question earlier = consultation.find(condition.questionId());
        return earlier != null && asked.contains(earlier.id()) && holds(condition, Values.value(form, earlier));
    }

    private static boolean holds(Condition condition, @Nullable Object value) {
        List<?> given = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
        return given.stream().map(String::valueOf).anyMatch(condition.anyOf()::contains);
    }

    /** Those that aren't asked but answered all the same: kept in a draft, not sent. */
    static List<Question> leftOut(Consultation consultation, Form form) {
        List<Question> asked = of(consultation, form);
        return consultation.questions().stream()
                .filter(question -> !asked.contains(question) && Values.value(form, question) != null)
                .toList();
    }
}
