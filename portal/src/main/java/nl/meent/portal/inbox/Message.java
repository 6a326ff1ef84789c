package nl.meent.portal.inbox;

import java.time.Instant;
import java.util.Map;
import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;

/**
 * A message in the inbox.
 *
 * @param kind   what happened: {@code ANSWER}, {@code CONSULTATION_OPENED}, ...
 * @param link   the path of what it is about
 * @param readAt null while it is unread
 */
public record Message(
        String id,
        String kind,
        String title,
        @Nullable String text,
        @Nullable String link,
        Instant createdAt,
        @Nullable Instant readAt,
        @Nullable About consultation) {
    private static final Map<String, String> ICONS = Map.ofEntries(
            Map.entry("ANSWER", "message-circle"),
            Map.entry("COMMENT", "message-reply"),
            Map.entry("ANSWER_ACCEPTED", "rosette-discount-check"),
            Map.entry("POST_REPORTED", "flag"),
            Map.entry("MENTION", "at"),
            Map.entry("MEETUP_CHANGED", "calendar-event"),
            Map.entry("MEETUP_CANCELLED", "calendar-off"),
            Map.entry("MEETUP_PROMOTED", "calendar-plus"),
            Map.entry("CONSULTATION_OPENED", "writing"),
            Map.entry("CONSULTATION_CHANGED", "writing"),
            Map.entry("CONSULTATION_CLOSING_SOON", "hourglass"),
            Map.entry("CONSULTATION_OUTCOME", "speakerphone"));

    /** @param closesAt until when one can respond */
    public record About(String id, @Nullable Instant closesAt) {}

    public boolean isUnread() {
        return readAt == null;
    }

    public String icon() {
        return ICONS.getOrDefault(kind, "inbox");
    }

    public String path() {
        return Paths.ours(link, "/inbox");
    }

    /** Until when one can respond to the consultation that it is about; null if it is about none. */
    public @Nullable Instant closesAt() {
        return consultation == null ? null : consultation.closesAt();
    }
}
