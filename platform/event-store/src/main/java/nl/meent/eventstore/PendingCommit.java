package nl.meent.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A commit on its way into the log. Its caller may stop waiting at any time; the commit itself goes on. */
final class PendingCommit {

    private enum State {
        QUEUED,
        PROPOSED,
        ABANDONED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.QUEUED);
    private final CompletableFuture<Long> position = new CompletableFuture<>();
    private final String commitId;
    private final List<String> eventIds;
    private final List<String> keys;
    private final byte[] body;
    private final long deadline;

    PendingCommit(String commitId, List<LoggedEvent> events, byte[] body, long deadline) {
        this.commitId = commitId;
        this.eventIds = events.stream().map(LoggedEvent::id).toList();
        this.keys = events.stream().map(LoggedEvent::key).toList();
        this.body = body;
        this.deadline = deadline;
    }

    String commitId() {
        return commitId;
    }

    List<String> eventIds() {
        return eventIds;
    }

    List<String> keys() {
        return keys;
    }

    byte[] body() {
        return body;
    }

    /** By {@link System#nanoTime}. */
    long nanosLeft() {
        return deadline - System.nanoTime();
    }

    CompletableFuture<Long> position() {
        return position;
    }

    /** Called by the writer before it sends the commit; false if the caller gave up before. */
    boolean propose() {
        return state.compareAndSet(State.QUEUED, State.PROPOSED) || state.get() == State.PROPOSED;
    }

    /** Called by a caller who gives up; true if the commit was never sent and never will be. */
    boolean abandon() {
        return state.compareAndSet(State.QUEUED, State.ABANDONED);
    }

    void stored(long at) {
        position.complete(at);
    }

    /**
     * There is a commit with this id, or one of these events or places: it is this one, sent before, or that of an
     * earlier command with the same id, or a conflict.
     */
    void collidesWith(Commit there) {
        if (!there.commitId().equals(commitId)) {
            refused(StreamConflicts.between(this, there));
        } else if (there.hasEvents(eventIds)) {
            stored(there.position());
        } else {
            refused(new CommitAlreadyRecordedException(commitId, there.position()));
        }
    }

    void refused(RuntimeException reason) {
        position.completeExceptionally(reason);
    }

    void unknown(@Nullable Throwable cause) {
        position.completeExceptionally(new OutcomeUnknownException(commitId, cause));
    }
}
