package nl.meent.eventstore;

import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The log for those who follow it: whole commits, in order, without gaps, personal data revealed. Reads block. */
public final class LogReader {

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

    /** The events of the next commits, for followers in this process; empty if there are none. */
    public List<TrackedEventMessage<?>> read(long afterCommit, int maxCommits) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        log.read(afterCommit, maxCommits).stream().flatMap(commit -> events.tracked(commit, 0)),
                        events.serializer(),
                        upcasters)
                .toList();
    }

    /** The next commits as JSON, for the feed; empty if there are none. */
    public List<LoggedCommit> readCommits(long afterCommit, int maxCommits) {
        return log.read(afterCommit, maxCommits).stream().map(events::reveal).toList();
    }
}
