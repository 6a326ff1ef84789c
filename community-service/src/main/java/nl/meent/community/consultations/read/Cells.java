package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Whether the values share those who answered among them; of a multiple choice each stands by itself. */
    boolean areParts() {
        return question.kind() != QuestionKind.MULTIPLE;
    }

    /** How many chose each value (of a ranking: put it first). */
    List<Long> counts(List<List<Answer>> responses) {
        return values().stream()
                .map(value -> answers(responses)
                        .filter(answer -> isChosen(answer, value))
                        .count())
                .toList();
    }

    private boolean isChosen(Object answer, Object value) {
        if (answer instanceof List<?> chosen) {
            return areParts() ? value.equals(chosen.getFirst()) : chosen.contains(value);
        }
        return value.equals(answer);
    }

    private Stream<Object> answers(List<List<Answer>> responses) {
        return responses.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.questionId().equals(question.id()))
                .map(Answer::value);
    }

    /** All that is told of so many responses once the counts of the values are: also how many did not choose. */
    List<Long> told(List<Long> counts, int responses) {
        List<Long> told = new ArrayList<>(counts);
        if (areParts()) {
            told.add(responses - counts.stream().mapToLong(Long::longValue).sum());
        } else {
            counts.forEach(count -> told.add(responses - count));
        }
        return told;
    }
}
