package nl.meent.standalone.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A meetup with who registered and what came of it.
 *
 * @param startsInDays days after the day of loading; negative is ago
 * @param startsAt     of that day in Amsterdam, {@code HH:mm}
 * @param isPublic     {@code public} in the file
 * @param status       what it should be when the content stands
 */
record Meetup(
        String key,
        String author,
        int daysAgo,
        String time,
        String title,
        String description,
        List<String> themes,
        List<String> circles,
        int startsInDays,
        String startsAt,
        String endsAt,
        @Nullable String place,
        @Nullable String onlineUrl,
        JsonNode capacity,
        JsonNode agenda,

        @com.fasterxml.jackson.annotation.JsonProperty("public")
        boolean isPublic,

        String status,
        List<Registration> registrations,
        List<JsonNode> materials,
        @Nullable Recap recap,
        @Nullable Cancellation cancellation) {

    Meetup {
        materials = Objects.requireNonNullElse(materials, List.of());
    }

    /**
     * @param state    what it should be when the content stands
     * @param attended null where the meetup is still to come
     */
    record Registration(
            String account,
            String way,
            String state,
            @Nullable Boolean attended) {}

    /** What was said there, written afterwards. */
    record Recap(int daysAgo, String time, String body) {}

    /** That it doesn't go on. */
    record Cancellation(int daysAgo, String time, String reason) {}
}
