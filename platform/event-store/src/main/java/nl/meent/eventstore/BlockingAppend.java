package nl.meent.eventstore;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A caller that waits for the end of its append. */
final class BlockingAppend {

    private BlockingAppend() {}

    /**
     * The position of a queued commit. An interrupt doesn't end the waiting: the caller shall know what became of its
     * commit, and finds itself interrupted afterwards.
     */
    static long await(PendingCommit commit) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return commit.position().get(Math.max(commit.nanosLeft(), 0), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            throw commit.abandon()
                    ? AppendRefusedException.unavailable("the log is overloaded: the commit was never sent")
                    : new OutcomeUnknownException(commit.commitId(), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : new IllegalStateException(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
