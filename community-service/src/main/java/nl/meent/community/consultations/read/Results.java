package nl.meent.community.consultations.read;

import com.fasterxml.jackson.annotation.JsonInclude;
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
     * @param median     of a scale: the value in the middle, the lower one of two; null for others, and while a count is hidden
     * @param order      of a ranking: the options in the order of all responses (Schulze's method), those that nothing decides between
     *     together; null for others, and while a count is hidden
     * @param paragraphs of a draft text: what was said of each paragraph; null for other kinds
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfQuestion(
            String questionId,
            List<Count> counts,
            @Nullable Integer median,
            @Nullable List<List<String>> order,
            @Nullable List<OfParagraph> paragraphs) {

        /** Of a question without paragraphs. */
        public OfQuestion(
                String questionId, List<Count> counts, @Nullable Integer median, @Nullable List<List<String>> order) {
            this(questionId, counts, median, order, null);
        }
    }

    /**
     * What was said of a paragraph.
     *
     * @param number the paragraph
     * @param counts how many agreed, want a change and had a remark
     */
    public record OfParagraph(String number, List<Count> counts) {}

    /**
     * How many chose a value.
     *
     * @param value the value
     * @param count how many, or null
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Count(Object value, @Nullable Long count) {}

    /**
     * What was answered, by group of respondents.
     *
     * @param by        what the groups are
     * @param questions the questions of which that can be told
     */
    public record Grouped(By by, List<GroupsOfQuestion> questions) {}

    /** What respondents are grouped by: a fixed set, since each further one could be compared with those before. */
    public enum By {
        /** Codes of functions. */
        FUNCTION,
        /** Names of provinces; {@code OTHER} for who doesn't work at a municipality. */
        PROVINCE
    }

    /**
     * The groups of a question; together all respondents.
     *
     * @param questionId the question
     * @param groups     two or more
     */
    public record GroupsOfQuestion(String questionId, List<Group> groups) {}

    /**
     * A group in the results of a question.
     *
     * @param groups codes of the groups that are shown as this one, because each by itself would tell of too few
     * @param counts per value how many in it chose it
     */
    public record Group(List<String> groups, List<Count> counts) {}
}
