package nl.meent.eventstore;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Events for tests. */
final class Events {

    static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    private Events() {}

    /** One that the log takes as it is. */
    static LoggedEvent logged(String aggregateId, long sequence) {
        return logged(UUID.randomUUID().toString(), aggregateId, sequence);
    }

    static LoggedEvent logged(String id, String aggregateId, long sequence) {
        Instant time = Instant.parse("2026-11-24T09:00:00.123Z");
        return new LoggedEvent(
                id, "Post", aggregateId, sequence, time, "post.published", "1", "{\"title\":\"x\"}", "{}");
    }

    static List<LoggedEvent> one(String aggregateId, long sequence) {
        return List.of(logged(aggregateId, sequence));
    }

    /** Appends so many commits of one event each to aggregates of their own. */
    static void fill(CommitLog log, int commits) {
        IntStream.range(0, commits).forEach(i -> log.append("fill-" + i, one("aggregate-" + i, 0)));
    }

    /** One that an aggregate publishes. */
    static DomainEventMessage<String> domain(String aggregateId, long sequence) {
        return domain(aggregateId, sequence, Instant.now());
    }

    static DomainEventMessage<String> domain(String aggregateId, long sequence, Instant at) {
        return new GenericDomainEventMessage<>(
                "Post",
                aggregateId,
                sequence,
                GenericEventMessage.asEventMessage(aggregateId + "/" + sequence),
                () -> at);
    }

    static CommitLogStorageEngine.Builder engineOn(CommitLog log) {
        return CommitLogStorageEngine.builder()
                .log(log)
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER);
    }
}
