package nl.meent.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import nl.meent.notification.notices.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A notice as its member reads it.
 *
 * @param id           id of the notice
 * @param kind         kind
 * @param title        headline in the reader's language
 * @param text         what happened, in one sentence
 * @param link         path of the portal
 * @param createdAt    when it happened
 * @param readAt       when it was read, or null
 * @param position     the commit of the log that brought it
 * @param consultation the consultation that it is about, or null
 */
public record InboxItem(
        UUID id,
        Kind kind,
        String title,
        String text,
        String link,
        Instant createdAt,
        @Nullable Instant readAt,
        long position,
        @Nullable AboutConsultation consultation) {

    /**
     * The consultation that a notice is about.
     *
     * @param id       its id
     * @param closesAt until when one can respond, as of now
     */
    public record AboutConsultation(UUID id, Instant closesAt) {}
}
