package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;

/** Which values a question has, and how many in a group chose each. */
final class Cells {

    private static final List<Object> STANCES = List.of("AGREE", "NEUTRAL", "DISAGREE");

    private final Question question;

    Cells(Question question) {
        this.question = question;
    }

    /** What can be counted of the whole question; nothing for a text, or for one of which each paragraph is counted. */
    List<Object> values() {
        Integer min = question.min();
        Integer max = question.max();
        return switch (question.kind()) {
            case OPEN, PARAGRAPHS -> List.of();
            case SINGLE, MULTIPLE, RANKING -> List.copyOf(question.options());
            case SCALE ->
                IntStream.rangeClosed(min == null ? 1 : min, max == null ? 5 : max)
                        .<Object>mapToObj(value -> value)
                        .toList();
            case STATEMENT -> STANCES;
        };
    }

    /** Whether the values share those who answered among them; where one may choose several each stands by itself. */
    boolean areParts() {
        return question.kind() != QuestionKind.MULTIPLE
                || Objects.requireNonNullElse(question.max(), Integer.MAX_VALUE) == 1;
    }

    /**
     * Which of the responses chose more values than one had to, and which fewer than one might. Where one may choose several, the
     * counts together tell how many more that were, or fewer, than people.
     *
     * @param responses how many there are
     */
    List<BitSet> beside(List<BitSet> chosen, int responses) {
        if (areParts()) {
            return List.of();
        }
        int most = Math.min(Objects.requireNonNullElse(question.max(), Integer.MAX_VALUE), chosen.size());
        int least = question.required() ? Math.max(1, Objects.requireNonNullElse(question.min(), 1)) : 0;
        BitSet fewer = matching(chosen, responses, number -> number < most);
        return least == 0 ? List.of(fewer) : List.of(fewer, matching(chosen, responses, number -> number > least));
    }

    private static BitSet matching(List<BitSet> chosen, int responses, LongPredicate number) {
        BitSet matching = new BitSet();
        for (int i = 0; i < responses; i++) {
            int response = i;
            matching.set(
                    i,
                    number.test(
                            chosen.stream().filter(each -> each.get(response)).count()));
        }
        return matching;
    }

    /** How many chose each value (of a ranking: put it first). */
    List<Long> counts(List<List<Answer>> responses) {
        return chosen(responses).stream().map(each -> (long) each.cardinality()).toList();
    }

    /** Per value which of the responses chose it. */
    List<BitSet> chosen(List<List<Answer>> responses) {
        return values().stream().map(value -> choosing(value, responses)).toList();
    }

    private BitSet choosing(Object value, List<List<Answer>> responses) {
        BitSet choosing = new BitSet();
        for (int i = 0; i < responses.size(); i++) {
            choosing.set(
                    i,
                    responses.get(i).stream()
                            .filter(answer -> answer.questionId().equals(question.id()))
                            .anyMatch(answer -> isChosen(answer.value(), value)));
        }
        return choosing;
    }

    private boolean isChosen(Object answer, Object value) {
        if (answer instanceof List<?> chosen) {
            return areParts() ? value.equals(chosen.getFirst()) : chosen.contains(value);
        }
        return value.equals(answer);
    }

    /** All that is told of so many responses once who chose each value is counted: also who did not choose. */
    List<BitSet> told(List<BitSet> chosen, int responses) {
        List<BitSet> told = new ArrayList<>(chosen);
        if (areParts()) {
            BitSet any = new BitSet();
            chosen.forEach(any::or);
            told.add(others(any, responses));
        } else {
            chosen.forEach(each -> told.add(others(each, responses)));
        }
        told.addAll(beside(chosen, responses));
        return told;
    }

    private static BitSet others(BitSet chosen, int responses) {
        BitSet others = (BitSet) chosen.clone();
        others.flip(0, responses);
        return others;
    }
}
