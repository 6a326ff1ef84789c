package nl.meent.portal.consultations;

import java.util.List;
import nl.meent.portal.frame.Organisation;
import org.jspecify.annotations.Nullable;

/** What an outcome rests on, as far as the reader may see it. */
public record OutcomeEvidence(List<OfQuestion> items) {
    /** Where there is none. */
    static final OutcomeEvidence NONE = new OutcomeEvidence(List.of());

    /**
     * What the outcome of a question rests on.
     *
     * @param quotes what respondents wrote; empty where that is not shown
     * @param tags   how many said something
     */
    public record OfQuestion(
            String questionId,
            @Nullable List<Quoted> quotes,
            @Nullable List<TagCount> tags) {
        @Override
        public List<Quoted> quotes() {
            return quotes == null ? List.of() : quotes;
        }

        @Override
        public List<TagCount> tags() {
            return tags == null ? List.of() : tags;
        }

        /** Whether the count of a tag is left out. */
        public boolean isHiding() {
            return tags().stream().anyMatch(tag -> tag.count() == null);
        }

        public boolean isEmpty() {
            return quotes().isEmpty() && tags().isEmpty();
        }
    }

    /**
     * Words of a respondent.
     *
     * @param text         the words; null when they have been erased
     * @param organisation whose they are; null without name, or when erased
     * @param answer       what stands for the answer; null for who can't cite it
     */
    public record Quoted(
            @Nullable String text,
            @Nullable Organisation organisation,
            @Nullable String answer,
            @Nullable Integer from,
            @Nullable Integer to) {}

    /** @param count null where that would say too much about too few */
    public record TagCount(String tag, @Nullable Long count) {}

    /** What the outcome of this question rests on. */
    public OfQuestion of(String questionId) {
        return items.stream()
                .filter(each -> each.questionId().equals(questionId))
                .findFirst()
                .orElseGet(() -> new OfQuestion(questionId, null, null));
    }
}
