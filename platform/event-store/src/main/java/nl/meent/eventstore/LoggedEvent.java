package nl.meent.eventstore;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of a commit. In a {@link Commit} payload and metadata are as stored (personal data sealed), in a
 * {@link LoggedCommit} they are revealed.
 *
 * @param id            unique in the log
 * @param aggregateType null for an event that no aggregate published
 * @param aggregateId   the event's own id if no aggregate published it
 * @param sequence      counts from 0 within the aggregate
 * @param time          when it happened, to the millisecond
 * @param name          stored name, given by the serializer
 * @param revision      null if the serializer gives none
 * @param payload       JSON
 * @param metadata      JSON
 */
public record LoggedEvent(
        String id,
        @Nullable String aggregateType,
        String aggregateId,
        long sequence,
        Instant time,
        String name,
        @Nullable String revision,
        String payload,
        String metadata) {

    LoggedEvent withJson(String newPayload, String newMetadata) {
        return new LoggedEvent(id, aggregateType, aggregateId, sequence, time, name, revision, newPayload, newMetadata);
    }

    StoredEvent part(StoredEvent.Part part) {
        return new StoredEvent(id, name, revision, part);
    }

    String key() {
        return CommitLayout.key(aggregateId, sequence);
    }
}
