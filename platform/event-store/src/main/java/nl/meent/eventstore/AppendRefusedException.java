package nl.meent.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A commit is not stored and never will be: it is malformed or too large, or the log is closed or overloaded. */
public final class AppendRefusedException extends EventStoreException {

    AppendRefusedException(String reason) {
        super(reason);
    }
}
