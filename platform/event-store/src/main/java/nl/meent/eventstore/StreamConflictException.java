package nl.meent.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Another commit has one of these events, or its place in an aggregate's stream. Axon callers see a concurrency error. */
final class StreamConflictException extends EventStoreException {

    private final int event;

    StreamConflictException(int event, String reason) {
        super(reason);
        this.event = event;
    }

    /** Index in the commit of the event that conflicts. */
    int event() {
        return event;
    }
}
