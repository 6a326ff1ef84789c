package nl.meent.portal.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.consultations.Consultation.Document;
import org.jspecify.annotations.Nullable;

/**
 * What became of an outcome.
 *
 * @param items the newest first
 */
public record FollowUps(List<FollowUp> items) {
    /** How far something can be: {@code PLANNED, UNDER_WAY, DONE, NOT_DONE}. */
    public static final List<String> STATES = List.of("PLANNED", "UNDER_WAY", "DONE", "NOT_DONE");

    /** Where nothing is told. */
    static final FollowUps NONE = new FollowUps(List.of());

    /**
     * News.
     *
     * @param questionId the question that it is about; null for the outcome as a whole
     * @param state      one of {@link #STATES}
     * @param newsBy     until which day one waits for more; null where none is promised
     */
    public record FollowUp(
            @Nullable String questionId,
            String text,
            String state,
            @Nullable List<Document> links,
            @Nullable LocalDate newsBy,
            Instant saidAt) {
        @Override
        public List<Document> links() {
            return links == null ? List.of() : links;
        }

        /** The icon of its state. */
        public String icon() {
            return switch (state) {
                case "DONE" -> "check";
                case "NOT_DONE" -> "x";
                case "UNDER_WAY" -> "hourglass";
                default -> "clock";
            };
        }

        /** The colour of its state. */
        public String colour() {
            return switch (state) {
                case "DONE" -> "positive";
                case "NOT_DONE" -> "negative";
                case "UNDER_WAY" -> "info";
                default -> "neutral";
            };
        }
    }

    /** News that was promised and whose day has passed. */
    public record Overdue(
            String consultationId, String title, @Nullable String question, FollowUp followUp) {}

    record AllOverdue(List<Overdue> items) {}

    /** The news about a question. */
    public List<FollowUp> of(String questionId) {
        return items.stream()
                .filter(each -> questionId.equals(each.questionId()))
                .toList();
    }

    /** The news about the outcome as a whole, and about questions of which it says nothing. */
    public List<FollowUp> others(Consultation consultation) {
        Consultation.Outcome outcome = consultation.outcome();
        List<String> questions = outcome == null
                ? List.of()
                : outcome.perQuestion().stream()
                        .map(Consultation.Outcome.PerQuestion::questionId)
                        .toList();
        return items.stream()
                .filter(each ->
                        each.questionId() == null || !questions.contains(Objects.requireNonNull(each.questionId())))
                .toList();
    }
}
