package nl.meent.runtime.log;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Where a follower reads the log from: the event store in the same process, or the feed over HTTP. */
public interface LogFeed {

    /**
     * The next whole commits, in order, without gaps. Waits when there are none yet.
     *
     * @param after      the position after which to read; 0 is the beginning
     * @param maxCommits how many commits at most
     * @param wait       how long to wait for the first one; empty afterwards is an ordinary answer
     * @return the events of the commits, each with its token
     * @throws InterruptedException  if the reader is stopped
     * @throws UnknownEventException if an event is unknown to this version
     * @throws RuntimeException      if the log cannot be reached; the caller tries again
     */
    List<TrackedEventMessage<?>> read(long after, int maxCommits, Duration wait) throws InterruptedException;

    /** The last position of the log as far as it is known here; 0 for an empty log. May ask for it, and block. */
    long head();
}
