package nl.meent.runtime.log;

import java.util.List;

/**
 * Follows the log: a projection, an automation, an outbox. It gets every event, in the order of the log, in one segment
 * (one instance at a time), also those that it does not care about, so that its position keeps moving.
 */
public interface Follower {

    /** Stable name, with the version of a projection, such as {@code posts-v1}: a new version fills beside the old one. */
    String name();

    /**
     * Handles the next events; may block. Events may come a second time (after a crash, a claim by another instance): the
     * follower keeps its own position and skips what it has seen, or handles it again with the same result.
     *
     * @param batch one or more events, at most 500
     * @throws RuntimeException if the batch could not be handled: it comes again, with backoff, and nothing after it
     */
    void handle(List<LoggedEvent> batch);

    /** Where a new follower begins: true for the beginning of the log, false for its present end. */
    default boolean fromTheBeginning() {
        return true;
    }
}
