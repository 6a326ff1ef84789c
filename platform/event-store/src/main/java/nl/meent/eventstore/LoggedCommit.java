package nl.meent.eventstore;

import java.time.Instant;
import java.util.List;

/**
 * A commit for readers: as {@link Commit}, its personal data revealed as far as its keys exist.
 *
 * @param position commit number, counts from 1 without gaps
 * @param time     when it was appended
 * @param events   in order, at least one
 */
public record LoggedCommit(long position, Instant time, List<LoggedEvent> events) {

    public LoggedCommit {
        events = List.copyOf(events);
    }
}
