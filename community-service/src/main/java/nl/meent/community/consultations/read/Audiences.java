package nl.meent.community.consultations.read;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.community.consultations.Asked;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Condition;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.OfQuestion;

/**
 * How many were asked a question that is only asked after some answers to an earlier one. Their number is told with the counts of the
 * question, so it must be one that is known already: the sum of counts that the earlier question shows. Of a multiple choice that
 * sum counts some twice; there no group that chose the same of those values may be small.
 */
final class Audiences {

    private final List<Question> questions;
    private final List<List<Answer>> responses;
    private final SmallCells cells;
    private final Map<String, Long> asked;

    Audiences(List<Question> questions, List<List<Answer>> responses, SmallCells cells) {
        this.questions = questions;
        this.responses = responses;
        this.cells = cells;
        this.asked = responses.stream()
                .flatMap(response -> Asked.of(questions, values(response)).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, Object> values(List<Answer> response) {
        return response.stream().collect(Collectors.toMap(Answer::questionId, Answer::value, (first, _) -> first));
    }

    /** How many were asked. */
    long asked(Question question) {
        return asked.getOrDefault(question.id(), 0L);
    }

    /** Which of the responses are of who was asked. */
    BitSet who(Question question) {
        BitSet who = new BitSet();
        for (int i = 0; i < responses.size(); i++) {
            who.set(i, Asked.of(questions, values(responses.get(i))).contains(question.id()));
        }
        return who;
    }

    /**
     * Whether the counts of a question may be told, as far as that depends on who was asked.
     *
     * @param told what is told of earlier questions
     */
    boolean mayBeTold(Question question, Map<String, OfQuestion> told) {
        Condition condition = question.condition();
        if (condition == null) {
            return true;
        }
        List<Count> earlier = told.containsKey(condition.questionId())
                ? Objects.requireNonNull(told.get(condition.questionId())).counts()
                : List.of();
        return earlier.stream()
                        .filter(count -> count.count() != null)
                        .map(Count::value)
                        .toList()
                        .containsAll(condition.anyOf())
                && (!isMultiple(condition) || noneChoseAloneAmongFew(condition));
    }

    private boolean isMultiple(Condition condition) {
        return questions.stream()
                .anyMatch(question ->
                        question.id().equals(condition.questionId()) && question.kind() == QuestionKind.MULTIPLE);
    }

    private boolean noneChoseAloneAmongFew(Condition condition) {
        return responses.stream()
                .filter(response -> Asked.of(questions, values(response)).contains(condition.questionId()))
                .collect(Collectors.groupingBy(response -> chosen(condition, response), Collectors.counting()))
                .values()
                .stream()
                .allMatch(count -> count >= cells.smallest());
    }

    private static Set<Object> chosen(Condition condition, List<Answer> response) {
        return response.stream()
                .filter(answer -> answer.questionId().equals(condition.questionId()))
                .flatMap(answer -> ((List<?>) answer.value()).stream())
                .filter(condition.anyOf()::contains)
                .collect(Collectors.toSet());
    }
}
