package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.OfParagraph;
import nl.meent.events.consultations.Results.OfQuestion;
import nl.meent.transparency.Schulze;
import org.jspecify.annotations.Nullable;

/** Counts answers. */
final class Tally {

    private final List<List<Answer>> responses;
    private final SmallCells cells;
    private final Audiences audiences;

    private Tally(List<Question> questions, List<List<Answer>> responses, SmallCells cells) {
        this.responses = responses;
        this.cells = cells;
        this.audiences = new Audiences(questions, responses, cells);
    }

    static List<OfQuestion> of(List<Question> questions, List<List<Answer>> responses, SmallCells cells) {
        Tally tally = new Tally(questions, responses, cells);
        boolean few = responses.size() < cells.smallest();
        Map<String, OfQuestion> told = new LinkedHashMap<>();
        questions.forEach(question ->
                told.put(question.id(), tally.of(question, !few && tally.audiences.mayBeTold(question, told))));
        return List.copyOf(told.values());
    }

    /** What follows from the counts is told where they are. */
    private OfQuestion of(Question question, boolean shown) {
        if (question.kind() == QuestionKind.PARAGRAPHS) {
            return new OfQuestion(question.id(), List.of(), null, null, paragraphs(question, shown));
        }
        List<Count> counts = shown && !tellsOfFewBeside(question) ? counts(question) : none(question);
        boolean told = counts.stream().noneMatch(count -> count.count() == null);
        return new OfQuestion(
                question.id(),
                counts,
                told && question.kind() == QuestionKind.SCALE ? median(counts) : null,
                told && question.kind() == QuestionKind.RANKING ? order(question) : null);
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

    /** Of too few, two options that come out the same would tell how many preferred each. */
    private @Nullable List<List<String>> order(Question question) {
        List<List<String>> rankings = rankings(question);
        return rankings.size() < 2 * cells.smallest() ? null : Schulze.order(question.options(), rankings);
    }

    /** Whether the counts together tell of few: who chose more values than they had to, or fewer than they might. */
    private boolean tellsOfFewBeside(Question question) {
        Cells of = new Cells(question);
        return of.beside(of.chosen(responses), responses.size()).stream().anyMatch(some -> {
            some.and(audiences.who(question));
            return cells.areFew(some.cardinality());
        });
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
        return counts(of.values(), shown(question, of.counts(responses)));
    }

    private static List<Count> counts(List<Object> values, List<@Nullable Long> shown) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Count(values.get(i), shown.get(i)))
                .toList();
    }

    /** How many were asked is known, so those who were not are no part in which few could be hidden; nor is nobody, where all had to answer. */
    private List<@Nullable Long> shown(Question question, List<Long> counts) {
        long asked = audiences.asked(question);
        if (new Cells(question).areParts()) {
            long others = asked - counts.stream().mapToLong(Long::longValue).sum();
            List<Long> parts = new ArrayList<>(counts);
            if (!question.required() || others > 0) {
                parts.add(others);
            }
            return cells.ofParts(parts);
        }
        List<@Nullable Long> shown = new ArrayList<>();
        counts.forEach(count -> shown.add(cells.ofWhole(count, asked)));
        return shown;
    }

    /** Each paragraph is counted as a question is whose answers are stances. */
    private List<OfParagraph> paragraphs(Question question, boolean shown) {
        ParagraphCells of = new ParagraphCells(question, responses);
        boolean severalAreFew = question.required() && cells.areFew(of.several());
        return question.paragraphs().stream()
                .map(Paragraph::number)
                .map(number -> new OfParagraph(
                        number, counts(of, number, shown && !severalAreFew ? audiences.asked(question) : null)))
                .toList();
    }

    private List<Count> counts(ParagraphCells of, String number, @Nullable Long asked) {
        return asked == null
                ? counts(ParagraphCells.STANCES, Collections.nCopies(ParagraphCells.STANCES.size(), null))
                : counts(ParagraphCells.STANCES, cells.ofParts(of.told(number, asked)));
    }
}
