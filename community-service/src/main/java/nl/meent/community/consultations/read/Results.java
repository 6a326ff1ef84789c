package nl.meent.community.consultations.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, in numbers. Null is a number that would say too much about too few.
 *
 * @param responses how many responses were counted
 * @param questions per question, in their order
 */
public record Results(@Nullable Long responses, List<OfQuestion> questions) {

    /**
     * What was answered to one question.
     *
     * @param questionId the question
     * @param counts     per value how many chose it (of a ranking: put it first); empty for open questions
     */
    public record OfQuestion(String questionId, List<Count> counts) {}

    /**
     * How many chose a value.
     *
     * @param value the value
     * @param count how many, or null
     */
    public record Count(Object value, @Nullable Long count) {}
}
