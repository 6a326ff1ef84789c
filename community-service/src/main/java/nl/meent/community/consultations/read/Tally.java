package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.read.Results.Count;
import nl.meent.community.consultations.read.Results.OfQuestion;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import org.jspecify.annotations.Nullable;

/** Counts answers. */
final class Tally {

    private static final List<Object> STANCES = List.of("AGREE", "NEUTRAL", "DISAGREE");

    private final List<List<Answer>> responses;
    private final SmallCells cells;

    private Tally(List<List<Answer>> responses, SmallCells cells) {
        this.responses = responses;
        this.cells = cells;
    }

    static Results of(List<Question> questions, List<List<Answer>> responses, SmallCells cells) {
        Tally tally = new Tally(responses, cells);
        boolean few = responses.size() < cells.smallest();
        return new Results(
                few ? null : (long) responses.size(),
                questions.stream()
                        .map(question ->
                                new OfQuestion(question.id(), few ? tally.none(question) : tally.counts(question)))
                        .toList());
    }

    private List<Count> none(Question question) {
        return values(question).stream().map(value -> new Count(value, null)).toList();
    }

    private List<Count> counts(Question question) {
        return question.kind() == QuestionKind.MULTIPLE ? chosen(question) : parts(question);
    }

    private List<Count> chosen(Question question) {
        return values(question).stream()
                .map(option -> new Count(
                        option,
                        cells.ofWhole(
                                answers(question)
                                        .filter(answer -> ((List<?>) answer).contains(option))
                                        .count(),
                                responses.size())))
                .toList();
    }

    private List<Count> parts(Question question) {
        List<Object> values = values(question);
        List<Long> counts = new ArrayList<>();
        values.forEach(value -> counts.add(answers(question)
                .filter(answer -> value.equals(answer instanceof List<?> order ? order.getFirst() : answer))
                .count()));
        counts.add(responses.size() - counts.stream().mapToLong(Long::longValue).sum());
        List<@Nullable Long> shown = cells.ofParts(counts);
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Count(values.get(i), shown.get(i)))
                .toList();
    }

    private Stream<Object> answers(Question question) {
        return responses.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.questionId().equals(question.id()))
                .map(Answer::value);
    }

    private static List<Object> values(Question question) {
        Integer min = question.min();
        Integer max = question.max();
        return switch (question.kind()) {
            case OPEN -> List.of();
            case SINGLE, MULTIPLE, RANKING -> List.copyOf(question.options());
            case SCALE ->
                IntStream.rangeClosed(min == null ? 1 : min, max == null ? 5 : max)
                        .<Object>mapToObj(value -> value)
                        .toList();
            case STATEMENT -> STANCES;
        };
    }
}
