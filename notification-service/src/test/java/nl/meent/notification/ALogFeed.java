package nl.meent.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import nl.meent.runtime.log.LogFeed;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** A log in memory that a running service follows while a test writes it. */
public final class ALogFeed implements LogFeed {

    private final List<List<TrackedEventMessage<?>>> commits = new ArrayList<>();

    /** Adds a commit and returns its position. */
    public synchronized long commit(CommunityEvent... events) {
        long position = commits.size() + 1L;
        List<TrackedEventMessage<?>> commit = new ArrayList<>();
        for (int index = 0; index < events.length; index++) {
            commit.add(new GenericTrackedEventMessage<>(
                    new GlobalSequenceTrackingToken(LogPosition.token(position, index, index == events.length - 1)),
                    new GenericEventMessage<>(
                            "event-" + position + "-" + index,
                            events[index],
                            MetaData.emptyInstance(),
                            Instant.now())));
        }
        commits.add(commit);
        notifyAll();
        return position;
    }

    @Override
    public synchronized List<TrackedEventMessage<?>> read(long after, int maxCommits, Duration wait)
            throws InterruptedException {
        if (after >= commits.size()) {
            wait(wait.toMillis());
        }
        return commits.stream()
                .skip(after)
                .limit(maxCommits)
                .<TrackedEventMessage<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    public synchronized long head() {
        return commits.size();
    }
}
