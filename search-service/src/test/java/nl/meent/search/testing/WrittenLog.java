package nl.meent.search.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import nl.meent.events.CommunityEvent;
import nl.meent.events.LogPosition;
import nl.meent.runtime.log.LogFeed;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;

/** A log in memory, which a test writes and the service follows. */
public final class WrittenLog implements LogFeed {

    private final List<List<TrackedEventMessage<?>>> commits = new ArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private Instant time = Instant.parse("2026-01-01T08:00:00Z");

    /** Appends the events as one commit, a minute later than the one before, and gives its position. */
    public long append(CommunityEvent... events) {
        lock.lock();
        try {
            long position = commits.size() + 1L;
            time = time.plusSeconds(60);
            List<TrackedEventMessage<?>> commit = new ArrayList<>();
            for (int index = 0; index < events.length; index++) {
                commit.add(message(events[index], LogPosition.token(position, index, index == events.length - 1)));
            }
            commits.add(commit);
            grown.signalAll();
            return position;
        } finally {
            lock.unlock();
        }
    }

    /** All events, as a follower gets them again after a restart. */
    public List<TrackedEventMessage<?>> all() {
        lock.lock();
        try {
            return commits.stream()
                    .<TrackedEventMessage<?>>flatMap(List::stream)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<TrackedEventMessage<?>> read(long after, int maxCommits, Duration wait) throws InterruptedException {
        lock.lock();
        try {
            if (commits.size() <= after) {
                var _ = grown.await(wait.toMillis(), TimeUnit.MILLISECONDS);
            }
            return commits.stream()
                    .skip(after)
                    .limit(maxCommits)
                    .<TrackedEventMessage<?>>flatMap(List::stream)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long head() {
        lock.lock();
        try {
            return commits.size();
        } finally {
            lock.unlock();
        }
    }

    private TrackedEventMessage<?> message(CommunityEvent event, long token) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(token),
                new GenericEventMessage<>(UUID.randomUUID().toString(), event, MetaData.emptyInstance(), time));
    }
}
