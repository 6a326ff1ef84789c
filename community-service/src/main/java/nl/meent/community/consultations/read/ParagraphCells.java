package nl.meent.community.consultations.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.ParagraphStance;
import nl.meent.events.consultations.Question;

/** How many took each stance on a paragraph of a draft text. */
final class ParagraphCells {

    static final List<Object> STANCES =
            Arrays.stream(ParagraphStance.values()).<Object>map(Enum::name).toList();

    private final Question question;
    private final List<List<Answer>> responses;

    ParagraphCells(Question question, List<List<Answer>> responses) {
        this.question = question;
        this.responses = responses;
    }

    /** Per stance how many took it, and then how many of those who were asked took none. */
    List<Long> told(String number, long asked) {
        List<Long> told = new ArrayList<>(STANCES.stream()
                .map(stance -> comments()
                        .filter(comment ->
                                number.equals(comment.get("paragraph")) && stance.equals(comment.get("stance")))
                        .count())
                .toList());
        told.add(asked - told.stream().mapToLong(Long::longValue).sum());
        return told;
    }

    /** How many commented on more than one paragraph; where everybody commented, the counts together tell of them. */
    long several() {
        return responses.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.questionId().equals(question.id()))
                .filter(answer -> ((List<?>) answer.value()).size() > 1)
                .count();
    }

    private Stream<Map<?, ?>> comments() {
        return responses.stream()
                .flatMap(List::stream)
                .filter(answer -> answer.questionId().equals(question.id()))
                .flatMap(answer -> ((List<?>) answer.value()).stream())
                .map(comment -> (Map<?, ?>) comment);
    }
}
