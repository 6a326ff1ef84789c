package nl.meent.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The log for those who follow it: whole commits, in order, without gaps, personal data revealed. Reads block. */
public final class LogReader {

    /**
     * Signs of payload and metadata after which a page of commits ends. A commit may be some megabytes, and hundreds of those at
     * once are more than a follower can hold: it would never come past them.
     */
    private static final long ENOUGH = 8_000_000;

    private final CommitLog log;
    private final LoggedEvents events;
    private final EventUpcaster upcasters;

    /**
     * @param serializer reads payload and metadata, and knows the stored names
     * @param upcasters  from what was stored to what is read, after revealing
     */
    public LogReader(CommitLog log, Serializer serializer, EventUpcaster upcasters, PersonalDataCipher cipher) {
        this.log = log;
        this.events = new LoggedEvents(serializer, cipher);
        this.upcasters = upcasters;
    }

    /** The events of the next commits, for followers in this process, or of some of them if they are long; empty if there are none. */
    public List<TrackedEventMessage<?>> read(long afterCommit, int maxCommits) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        log.read(afterCommit, maxCommits, ENOUGH).stream().flatMap(commit -> events.tracked(commit, 0)),
                        events.serializer(),
                        upcasters)
                .toList();
    }

    /** The next commits as JSON, for the feed, or some of them if they are long; empty if there are none. */
    public List<LoggedCommit> readCommits(long afterCommit, int maxCommits) {
        return log.read(afterCommit, maxCommits, ENOUGH).stream()
                .map(events::reveal)
                .toList();
    }
}
