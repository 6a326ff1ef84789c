package nl.meent.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * The log has a commit with this commit id and other events: the command was carried out before. Nothing was stored
 * now; the answer is that of the earlier commit.
 */
public final class CommitAlreadyRecordedException extends EventStoreException {

    private final String commitId;
    private final long position;

    CommitAlreadyRecordedException(String commitId, long position) {
        super("commit " + commitId + " is recorded at position " + position);
        this.commitId = commitId;
        this.position = position;
    }

    /** The commit id that both have. */
    public String commitId() {
        return commitId;
    }

    /** Commit number of the earlier one. */
    public long position() {
        return position;
    }
}
