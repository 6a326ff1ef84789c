package nl.meent.community.consultations.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meent.community.consultations.Asked;
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
     * The answers of a complete response. What was given to a question that isn't asked after the other answers is left out, whatever
     * it is, and such a question needn't be answered.
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

    /** Ids of the questions with an answer that a response leaves out, in the order of the questions. */
    public List<String> leftOut(List<Given> given) {
        Map<String, Object> values = values(given);
        Set<String> asked = Asked.of(List.copyOf(questions.values()), values);
        return questions.keySet().stream()
                .filter(id -> values.containsKey(id) && !asked.contains(id))
                .toList();
    }

    /** What says something, by question; of two values for one the first. */
    private static Map<String, Object> values(List<Given> given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.forEach(each -> {
            Object value = each.value();
            if (value != null && !AnswerRule.isBlank(value)) {
                values.putIfAbsent(each.questionId(), value);
            }
        });
        return values;
    }

    /** Whether there is such a question. */
    public boolean has(String questionId) {
        return questions.containsKey(questionId);
    }

    private List<Answer> checked(List<Given> given, boolean complete) {
        Set<String> hidden = complete ? hidden(given) : Set.of();
        List<InvalidField> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Given each = given.get(i);
            String pointer = "/answers/" + i;
            if (!seen.add(each.questionId())) {
                wrong.add(named(pointer + "/questionId", AnswerRejection.TWICE, each.questionId()));
            }
            if (!hidden.contains(each.questionId())) {
                check(pointer, each, complete, wrong);
            }
        }
        if (complete) {
            questions.values().stream()
                    .filter(question -> question.required() && !seen.contains(question.id()))
                    .filter(question -> !hidden.contains(question.id()))
                    .forEach(question -> wrong.add(named("/answers", AnswerRejection.REQUIRED, question.text())));
        }
        refuse(wrong);
        return answers(given, hidden);
    }

    private Set<String> hidden(List<Given> given) {
        Set<String> hidden = new HashSet<>(questions.keySet());
        hidden.removeAll(Asked.of(List.copyOf(questions.values()), values(given)));
        return hidden;
    }

    /** What was given and passed the check, as it is kept. */
    private List<Answer> answers(List<Given> given, Set<String> hidden) {
        return given.stream()
                .filter(each -> !hidden.contains(each.questionId()))
                .flatMap(each -> kept(each).map(value -> new Answer(each.questionId(), value)).stream())
                .toList();
    }

    /** The value as it is kept; empty if it says nothing. */
    public Optional<Object> kept(Given given) {
        Question question = questions.get(given.questionId());
        return Optional.ofNullable(given.value())
                .filter(value -> !AnswerRule.isBlank(value))
                .map(value -> question == null ? value : new AnswerRule(question, false).kept(value))
                .filter(value -> !AnswerRule.isBlank(value));
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
            wrong.addAll(new AnswerRule(question, complete).check(pointer + "/value", value));
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
