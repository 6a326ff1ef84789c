package nl.meent.standalone.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A post with what followed on it.
 *
 * @param key     fixed, from which idempotency keys are made
 * @param author  an account
 * @param daysAgo days before the day of loading
 * @param time    of that day in Amsterdam, {@code HH:mm}
 * @param source  of a knowledge product, or null
 * @param version of a knowledge product, or null
 */
record Post(
        String key,
        String author,
        int daysAgo,
        String time,
        String kind,
        String title,
        String body,
        List<String> themes,
        List<String> circles,
        boolean withoutName,
        @Nullable JsonNode source,
        @Nullable String version,
        List<String> helpfulBy,
        List<Answer> answers,
        List<Comment> comments,
        List<String> followers) {

    /** @param minutesAfter minutes after the post was published */
    record Answer(
            String author,
            int minutesAfter,
            String body,
            boolean accepted,
            List<String> helpfulBy,
            List<Comment> comments) {}

    /** @param minutesAfter minutes after the post was published, below an answer too */
    record Comment(String author, int minutesAfter, String body) {}
}
