package nl.meent.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A commit is not stored and never will be. */
public final class AppendRefusedException extends EventStoreException {

    private final boolean repeatable;

    private AppendRefusedException(String reason, boolean repeatable) {
        super(reason);
        this.repeatable = repeatable;
    }

    /** Malformed or too large: repeating it changes nothing. */
    static AppendRefusedException malformed(String reason) {
        return new AppendRefusedException(reason, false);
    }

    /** The log is closed or overloaded, and the commit was never sent. */
    static AppendRefusedException unavailable(String reason) {
        return new AppendRefusedException(reason, true);
    }

    /** Whether the same commit may be stored another time. At the edge: 503 if so, otherwise 500. */
    public boolean isRepeatable() {
        return repeatable;
    }
}
