package nl.meent.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Nobody could say in time whether a commit is stored: it is, or it is not, or it will be. Repeating the same command
 * with the same commit id is safe and finds out. At the edge: 503 {@code outcome-unknown}.
 */
public final class OutcomeUnknownException extends EventStoreException {

    private final String commitId;

    OutcomeUnknownException(String commitId, @Nullable Throwable cause) {
        super("whether commit " + commitId + " is stored is unknown; repeat with the same commit id", cause);
        this.commitId = commitId;
    }

    /** The commit in question. */
    public String commitId() {
        return commitId;
    }
}
