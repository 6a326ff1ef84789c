package nl.meent.standalone.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A consultation with what was answered and what came of it.
 *
 * @param opensInDays  days after the day of loading; negative is ago
 * @param closesInDays the last deadline, extensions included
 * @param status       what it should be when the content stands
 */
record Consultation(
        String key,
        String author,
        String title,
        String development,
        String body,
        JsonNode documents,
        @Nullable JsonNode sections,
        JsonNode questions,
        JsonNode audience,
        int opensInDays,
        String opensAt,
        int closesInDays,
        String closesAt,
        String responsePer,
        String publication,
        String status,
        List<DeadlineExtension> deadlineExtensions,
        List<Clarification> clarifications,
        List<Response> responses,
        List<Response> drafts,
        @Nullable Outcome outcome) {

    Consultation {
        deadlineExtensions = Objects.requireNonNullElse(deadlineExtensions, List.of());
        drafts = Objects.requireNonNullElse(drafts, List.of());
    }

    /** A later deadline: from one day to another, at the same hour. */
    record DeadlineExtension(int daysAgo, String time, int fromInDays, int toInDays, String closesAt, String reason) {}

    /** What a question means. */
    record Clarification(String questionId, int daysAgo, String time, String text) {}

    /** A response, or a draft of one. */
    record Response(String account, int daysAgo, String time, List<Answer> answers) {}

    /** An answer to a question. */
    record Answer(String questionId, JsonNode value) {}

    /** You said, we did. */
    record Outcome(
            int daysAgo,
            String time,
            String summary,
            JsonNode perQuestion,
            List<Link> links,
            List<FollowUp> followUps) {
        Outcome {
            followUps = Objects.requireNonNullElse(followUps, List.of());
        }
    }

    /**
     * What became of it later.
     *
     * @param questionId the question that it is about; null for the outcome as a whole
     * @param newsInDays by which day more was promised, after the day of loading; negative is ago: it is overdue. Null if none was
     */
    record FollowUp(
            int daysAgo,
            String time,
            @Nullable String questionId,
            String text,
            String state,
            @Nullable Integer newsInDays) {}

    /**
     * @param ref the key of a post or meetup, or null
     * @param url where there is no {@code ref}
     */
    record Link(
            String title, @Nullable String ref, @Nullable String url) {}

    boolean isPerOrganisation() {
        return responsePer.equals("ORGANISATION");
    }
}
