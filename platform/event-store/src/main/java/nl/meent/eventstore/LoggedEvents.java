package nl.meent.eventstore;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Between Axon's events and those of the log: serialised and sealed on the way in, revealed on the way out. */
record LoggedEvents(Serializer serializer, PersonalDataCipher cipher) {

    LoggedEvent seal(EventMessage<?> message) {
        DomainEventMessage<?> event = asDomainEvent(message);
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        SerializedObject<String> metadata = event.serializeMetaData(serializer, String.class);
        LoggedEvent plain = new LoggedEvent(
                event.getIdentifier(),
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getTimestamp().truncatedTo(ChronoUnit.MILLIS),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metadata.getData());
        return plain.withJson(
                cipher.seal(plain.part(StoredEvent.Part.PAYLOAD), plain.payload()),
                cipher.seal(plain.part(StoredEvent.Part.METADATA), plain.metadata()));
    }

    /** Axon's own way to store an event without an aggregate: as the only one of a stream of its own. */
    private static DomainEventMessage<?> asDomainEvent(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? event
                : new GenericDomainEventMessage<>(null, message.getIdentifier(), 0, message, message::getTimestamp);
    }

    LoggedEvent reveal(LoggedEvent event) {
        return event.withJson(
                cipher.reveal(event.part(StoredEvent.Part.PAYLOAD), event.payload()),
                cipher.reveal(event.part(StoredEvent.Part.METADATA), event.metadata()));
    }

    LoggedCommit reveal(Commit commit) {
        return new LoggedCommit(
                commit.position(),
                commit.time(),
                commit.events().stream().map(this::reveal).toList());
    }

    DomainEventData<String> revealed(LoggedEvent event) {
        LoggedEvent plain = reveal(event);
        return new GenericDomainEventEntry<>(
                plain.aggregateType(),
                plain.aggregateId(),
                plain.sequence(),
                plain.id(),
                plain.time(),
                plain.name(),
                plain.revision(),
                plain.payload(),
                plain.metadata());
    }

    TrackedEventData<String> tracked(LoggedEvent event, TrackingToken token) {
        DomainEventData<String> data = revealed(event);
        return event.aggregateType() == null
                ? new WithoutAggregate(token, data)
                : new TrackedDomainEventData<>(token, data);
    }

    /** The events of a commit behind the first so many, each with its token. */
    Stream<TrackedEventData<String>> tracked(Commit commit, int skip) {
        List<LoggedEvent> events = commit.events();
        return IntStream.range(skip, events.size())
                .mapToObj(i -> tracked(events.get(i), Positions.of(commit.position(), i, events.size())));
    }

    /** An event that no aggregate published reaches its handlers as just that. */
    private record WithoutAggregate(TrackingToken trackingToken, EventData<String> event)
            implements TrackedEventData<String> {

        @Override
        public String getEventIdentifier() {
            return event.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return event.getTimestamp();
        }

        @Override
        public SerializedObject<String> getMetaData() {
            return event.getMetaData();
        }

        @Override
        public SerializedObject<String> getPayload() {
            return event.getPayload();
        }
    }
}
