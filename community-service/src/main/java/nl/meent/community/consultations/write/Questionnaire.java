package nl.meent.community.consultations.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.jspecify.annotations.Nullable;

/** The questions of a consultation, and which answers fit them. */
public final class Questionnaire {

    private final Map<String, Question> questions = new LinkedHashMap<>();

    /** These questions, in their order. */
    public Questionnaire(List<Question> questions) {
        questions.forEach(question -> this.questions.put(question.id(), question));
    }

    /**
     * What was given as the answer to a question.
     *
     * @param questionId the question it names
     * @param value      the value; null, a blank text and an empty list say nothing
     */
    public record Given(String questionId, @Nullable Object value) {}

    /**
     * The answers of a complete response.
     *
     * @throws InvalidException with everything that is wrong, at {@code /answers/<index>/…}
     */
    public List<Answer> response(List<Given> given) {
        return checked(given, true);
    }

    /**
     * The answers of a draft, which may leave out what it likes.
     *
     * @throws InvalidException with everything that is wrong, at {@code /answers/<index>/…}
     */
    public List<Answer> draft(List<Given> given) {
        return checked(given, false);
    }

    /**
     * One answer of a draft.
     *
     * @throws InvalidException if it is wrong, at {@code /value}
     */
    public void checkDrafted(Given given) {
        List<InvalidField> wrong = new ArrayList<>();
        check("", given, false, wrong);
        refuse(wrong);
    }

    /** Whether there is such a question. */
    public boolean has(String questionId) {
        return questions.containsKey(questionId);
    }

    private List<Answer> checked(List<Given> given, boolean complete) {
        List<InvalidField> wrong = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Given each = given.get(i);
            String pointer = "/answers/" + i;
            if (!seen.add(each.questionId())) {
                wrong.add(named(pointer + "/questionId", AnswerRejection.TWICE, each.questionId()));
            }
            check(pointer, each, complete, wrong);
            if (each.value() != null && !AnswerRule.isBlank(each.value())) {
                answers.add(new Answer(each.questionId(), each.value()));
            }
        }
        if (complete) {
            questions.values().stream()
                    .filter(question -> question.required() && !seen.contains(question.id()))
                    .forEach(question -> wrong.add(named("/answers", AnswerRejection.REQUIRED, question.text())));
        }
        refuse(wrong);
        return answers;
    }

    private void check(String pointer, Given given, boolean complete, List<InvalidField> wrong) {
        Question question = questions.get(given.questionId());
        Object value = given.value();
        if (question == null) {
            wrong.add(named(pointer + "/questionId", ConsultationRejection.UNKNOWN_QUESTION, given.questionId()));
        } else if (value == null || AnswerRule.isBlank(value)) {
            if (complete && question.required()) {
                wrong.add(named(pointer + "/value", AnswerRejection.REQUIRED, question.text()));
            }
        } else {
            new AnswerRule(question, complete).check(pointer + "/value", value).ifPresent(wrong::add);
        }
    }

    private static InvalidField named(String pointer, Rejection rejection, String question) {
        return new InvalidField(pointer, rejection, Map.of("question", question));
    }

    private static void refuse(List<InvalidField> wrong) {
        if (!wrong.isEmpty()) {
            throw new InvalidException(wrong);
        }
    }
}
