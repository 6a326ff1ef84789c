package nl.meent.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * A commit as it is stored: what one unit of work appended, all of it or nothing.
 *
 * @param position commit number, counts from 1 without gaps
 * @param commitId who wrote it: unique in the log, and so the idempotency key of its effect
 * @param time     when it was appended, by the writer's clock, to the millisecond
 * @param events   in order, at least one; personal data is sealed
 */
public record Commit(long position, String commitId, Instant time, List<LoggedEvent> events) {

    /** Most events in one commit: the index of the last one is always {@link Positions#LAST}. */
    public static final int MAX_EVENTS = 4095;

    public Commit {
        events = List.copyOf(events);
    }

    boolean hasEvents(List<String> ids) {
        return events.stream().map(LoggedEvent::id).toList().equals(ids);
    }
}
