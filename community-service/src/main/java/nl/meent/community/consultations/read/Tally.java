package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.OfQuestion;
import org.jspecify.annotations.Nullable;

/** Counts answers. */
final class Tally {

    private final List<List<Answer>> responses;
    private final SmallCells cells;

    private Tally(List<List<Answer>> responses, SmallCells cells) {
        this.responses = responses;
        this.cells = cells;
    }

    static List<OfQuestion> of(List<Question> questions, List<List<Answer>> responses, SmallCells cells) {
        Tally tally = new Tally(responses, cells);
        boolean few = responses.size() < cells.smallest();
        return questions.stream()
                .map(question -> tally.of(question, few ? tally.none(question) : tally.counts(question)))
                .toList();
    }

    /** What follows from the counts is told where they are. */
    private OfQuestion of(Question question, List<Count> counts) {
        boolean told = counts.stream().noneMatch(count -> count.count() == null);
        return new OfQuestion(
                question.id(),
                counts,
                told && question.kind() == QuestionKind.SCALE ? median(counts) : null,
                told && question.kind() == QuestionKind.RANKING
                        ? Schulze.order(question.options(), rankings(question))
                        : null);
    }

    private static @Nullable Integer median(List<Count> counts) {
        List<Integer> all = counts.stream()
                .flatMap(
                        count -> Collections.nCopies(
                                Math.toIntExact(Objects.requireNonNull(count.count())), (Integer) count.value())
                                .stream())
                .sorted()
                .toList();
        return all.isEmpty() ? null : all.get((all.size() - 1) / 2);
    }

    private List<List<String>> rankings(Question question) {
        return responses.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.questionId().equals(question.id()))
                .map(answer -> ((List<?>) answer.value())
                        .stream().map(String.class::cast).toList())
                .toList();
    }

    private List<Count> none(Question question) {
        return new Cells(question)
                .values().stream().map(value -> new Count(value, null)).toList();
    }

    private List<Count> counts(Question question) {
        Cells of = new Cells(question);
        List<@Nullable Long> shown = shown(of);
        List<Object> values = of.values();
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Count(values.get(i), shown.get(i)))
                .toList();
    }

    private List<@Nullable Long> shown(Cells of) {
        if (of.areParts()) {
            return cells.ofParts(of.told(of.chosen(responses), responses.size()).stream()
                    .map(each -> (long) each.cardinality())
                    .toList());
        }
        List<@Nullable Long> shown = new ArrayList<>();
        of.counts(responses).forEach(count -> shown.add(cells.ofWhole(count, responses.size())));
        return shown;
    }
}
