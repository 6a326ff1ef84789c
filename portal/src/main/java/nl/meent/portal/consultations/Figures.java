package nl.meent.portal.consultations;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was answered, in numbers.
 *
 * @param responses how many were counted; null where that would tell of too few
 * @param questions per question
 * @param grouped   the same by group of respondents, where that tells of enough of them
 * @param checkpoint the signed state of the log that holds these; null where nothing is listed
 */
public record Figures(
        @Nullable Long responses,
        @Nullable List<OfQuestion> questions,
        @Nullable List<Grouped> grouped,
        @Nullable String checkpoint) {
    private static final int PERCENT = 100;
    private static final List<String> GROUPINGS = List.of("FUNCTION", "PROVINCE", "SIZE");

    /** While the responses are being counted. */
    static final Figures NOT_YET = new Figures(null, null, null, null);

    /** Whether the responses are still being counted. */
    public boolean isNotYet() {
        return questions == null;
    }

    /**
     * Of one question.
     *
     * @param counts per value
     * @param median of a scale; null for others, and where a count is hidden
     * @param order  of a ranking, the best first, what nothing decides between together; null for others, and where a count is hidden
     * @param paragraphs of a draft text: what was said of each; null for others
     */
    public record OfQuestion(
            String questionId,
            @Nullable List<Count> counts,
            @Nullable Integer median,
            @Nullable List<List<String>> order,
            @Nullable List<OfParagraph> paragraphs) {

        /** Whether there is anything to show: a text isn't counted. */
        public boolean isCounted() {
            return isOfParagraphs() || (counts != null && !counts.isEmpty());
        }

        /** Whether it was counted paragraph by paragraph. */
        public boolean isOfParagraphs() {
            return paragraphs != null && !paragraphs.isEmpty();
        }

        /** Whether a count is left out. */
        public boolean isHiding() {
            return all().anyMatch(count -> count.count() == null);
        }

        /** Whether all counts are left out. */
        public boolean isHidden() {
            return all().allMatch(count -> count.count() == null);
        }

        private Stream<Count> all() {
            return Stream.concat(
                    Objects.requireNonNullElse(counts, List.<Count>of()).stream(),
                    Objects.requireNonNullElse(paragraphs, List.<OfParagraph>of()).stream()
                            .flatMap(paragraph -> paragraph.counts().stream()));
        }
    }

    /** Of a paragraph: how many agree, want a change and have a remark. */
    public record OfParagraph(String number, List<Count> counts) {}

    /** @param count how many; null where that would tell of too few */
    public record Count(String value, @Nullable Long count) {}

    /** @param by {@code FUNCTION}, {@code PROVINCE} or {@code SIZE} */
    public record Grouped(String by, List<GroupsOfQuestion> questions) {}

    /** All respondents to a question, in groups. */
    public record GroupsOfQuestion(String questionId, List<Group> groups) {}

    /** @param groups codes of those that are shown as one */
    public record Group(List<String> groups, List<Count> counts) {}

    /** The groups of a question, of one kind. */
    public record Table(String by, List<Group> groups) {}

    /** The figures of a question; null if there are none. */
    public @Nullable OfQuestion of(Question question) {
        return Objects.requireNonNullElse(questions, List.<OfQuestion>of()).stream()
                .filter(each -> each.questionId().equals(question.id()) && each.isCounted())
                .findFirst()
                .orElse(null);
    }

    /** The figures of a question by group. */
    public List<Table> tables(Question question) {
        return Objects.requireNonNullElse(grouped, List.<Grouped>of()).stream()
                .flatMap(by -> by.questions().stream()
                        .filter(each -> each.questionId().equals(question.id()))
                        .map(each -> new Table(by.by(), each.groups())))
                .toList();
    }

    /** A count out of a hundred of all responses; null where either is left out. */
    public @Nullable Long percent(Count count) {
        Long counted = count.count();
        return counted == null || responses == null || responses == 0
                ? null
                : Math.round((double) counted * PERCENT / responses);
    }

    /** How long the bar of a count is, out of a hundred for all responses; null where there is none. */
    public @Nullable Long bar(Count count) {
        Long percent = percent(count);
        return percent == null ? null : Math.min(percent, PERCENT);
    }

    /** By which groups a question isn't shown. */
    public List<String> ungrouped(Question question) {
        List<String> shown = tables(question).stream().map(Table::by).toList();
        return GROUPINGS.stream().filter(by -> !shown.contains(by)).toList();
    }

    /** Why not, as community-service's Breakdown has it: {@code PARAGRAPHS}, {@code CONDITION} or {@code FEW}. */
    public String whyUngrouped(Question question) {
        if (question.is("PARAGRAPHS")) {
            return "PARAGRAPHS";
        }
        return question.condition() == null ? "FEW" : "CONDITION";
    }
}
