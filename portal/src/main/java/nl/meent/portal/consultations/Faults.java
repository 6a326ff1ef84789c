package nl.meent.portal.consultations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.meent.portal.calls.Problem;
import nl.meent.portal.calls.Problem.FieldError;
import nl.meent.portal.calls.Refused;
import nl.meent.portal.frame.Form;
import org.jspecify.annotations.Nullable;

/** What is wrong with answers, said at the question that it is about. */
final class Faults {
    private Faults() {}

    /**
     * What a response can't be sent with, told before it is sent.
     *
     * @param field  the field that it is about
     * @param code   of the message
     * @param number of the question, counted from one
     * @param more   how many may or must be chosen, or the number of the paragraph; empty where neither is what is wrong
     */
    record Fault(String field, String code, int number, Object more) {}

    /** In the order of the questions that are asked; at most one each, or one for each paragraph. */
    static List<Fault> of(Consultation consultation, Form form) {
        return Asked.of(consultation, form).stream()
                .flatMap(question -> of(question, consultation.numberOf(question.id()), form))
                .toList();
    }

    /** Those of what was filled in; what is still missing in a draft is no fault. */
    static List<Fault> ofChoices(Consultation consultation, Form form) {
        return of(consultation, form).stream()
                .filter(fault -> fault.more() instanceof Integer)
                .toList();
    }

    private static Stream<Fault> of(Question question, int number, Form form) {
        if (question.is("PARAGRAPHS") && Values.value(form, question) != null) {
            return ParagraphFields.faults(form, question).entrySet().stream()
                    .map(fault -> new Fault(
                            ParagraphFields.field(question, fault.getKey()),
                            fault.getValue(),
                            number,
                            question.paragraphs().get(fault.getKey()).number()));
        }
        return Stream.ofNullable(one(question, number, form));
    }

    private static @Nullable Fault one(Question question, int number, Form form) {
        if (question.is("RANKING") && Values.isTied(form, question)) {
            return new Fault(Values.field(question), "consultations.tied", number, "");
        }
        if (Values.value(form, question) == null) {
            return question.isRequired()
                    ? new Fault(Values.field(question), "consultations.required", number, "")
                    : null;
        }
        return question.is("MULTIPLE")
                ? ofChoices(
                        question, number, form.values(Values.field(question)).size())
                : null;
    }

    private static @Nullable Fault ofChoices(Question question, int number, int chosen) {
        Integer most = question.max();
        Integer least = question.min();
        if (most != null && chosen > most) {
            return new Fault(Values.field(question), "consultations.too-many", number, most);
        }
        return least != null && chosen < least
                ? new Fault(Values.field(question), "consultations.too-few-chosen", number, least)
                : null;
    }

    /** What a service found wrong with answers that were sent in this order: the reason, by the id of the question. */
    static Map<String, String> reasons(Problem problem, List<Map<String, Object>> answers) {
        Map<String, String> reasons = new LinkedHashMap<>();
        problem.errors().forEach(error -> {
            String id = questionId(error.pointer(), answers);
            if (id != null) {
                reasons.putIfAbsent(id, Objects.requireNonNullElse(error.detail(), ""));
            }
        });
        return reasons;
    }

    /**
     * A refusal that points at the fields of the form instead of at the answers that were sent.
     *
     * @param words what to say of a question, of its number and the service's reason
     */
    static Refused atQuestions(
            Refused refused,
            Consultation consultation,
            List<Map<String, Object>> answers,
            BiFunction<Integer, String, String> words) {
        return reworded(refused, error -> {
            String id = questionId(error.pointer(), answers);
            return id == null
                    ? new FieldError("", error.code(), error.detail())
                    : new FieldError(
                            "/v/" + id,
                            error.code(),
                            words.apply(consultation.numberOf(id), String.valueOf(error.detail())));
        });
    }

    /** A refusal of these answers, by the id of their question. */
    static Refused refusing(Map<String, String> reasons) {
        List<FieldError> errors = reasons.entrySet().stream()
                .map(each -> new FieldError("/v/" + each.getKey(), null, each.getValue()))
                .toList();
        return new Refused(new Problem(null, null, 400, null, errors));
    }

    /** The same refusal with each of its errors told otherwise. */
    static Refused reworded(Refused refused, UnaryOperator<FieldError> words) {
        Problem problem = refused.problem();
        return new Refused(
                new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail(),
                        problem.errors().stream().map(words).toList()),
                refused.pause());
    }

    /** Of {@code /answers/2/value} the id of the third answer's question; null if it points elsewhere. */
    private static @Nullable String questionId(@Nullable String pointer, List<Map<String, Object>> answers) {
        String[] parts = Objects.requireNonNullElse(pointer, "").split("/");
        boolean answer = parts.length > 2 && "answers".equals(parts[1]) && parts[2].matches("\\d{1,4}");
        return answer && Integer.parseInt(parts[2]) < answers.size()
                ? String.valueOf(answers.get(Integer.parseInt(parts[2])).get("questionId"))
                : null;
    }
}
