package nl.meent.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import nl.meent.runtime.log.Follower;
import nl.meent.runtime.log.LoggedEvent;

/** A log that a test writes: one hour passes between two commits. */
public final class ALog {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final List<LoggedEvent> events = new ArrayList<>();
    private long position;

    /** Adds a commit. */
    public ALog commit(CommunityEvent... committed) {
        position++;
        for (int index = 0; index < committed.length; index++) {
            boolean last = index == committed.length - 1;
            long token = LogPosition.token(position, index, last);
            events.add(new LoggedEvent(
                    position,
                    LogPosition.completed(token),
                    LogPosition.index(token),
                    "event-" + position + "-" + index,
                    time(position),
                    committed[index]));
        }
        return this;
    }

    /** When a commit happened. */
    public static Instant time(long position) {
        return START.plus(Duration.ofHours(position));
    }

    /** All events so far. */
    public List<LoggedEvent> events() {
        return List.copyOf(events);
    }

    /** The last position. */
    public long position() {
        return position;
    }

    /** Lets a follower handle everything, in batches of this size. */
    public void feed(Follower follower, int batch) {
        for (int from = 0; from < events.size(); from += batch) {
            follower.handle(events.subList(from, Math.min(from + batch, events.size())));
        }
    }
}
