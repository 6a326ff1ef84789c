package nl.meent.eventstore;

import org.jspecify.annotations.Nullable;

/**
 * The place in the log that a piece of JSON belongs to: associated data for its encryption.
 *
 * @param eventId  id of the event (or of the snapshot's last event)
 * @param name     stored name
 * @param revision stored revision, null if the serializer gives none
 * @param part     which JSON of the event
 */
public record StoredEvent(
        String eventId, String name, @Nullable String revision, Part part) {

    /** The two pieces of JSON of an event. */
    public enum Part {
        PAYLOAD,
        METADATA
    }
}
