package nl.meent.community.log;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogTail;
import nl.meent.runtime.log.LogFeed;
import org.axonframework.eventhandling.TrackedEventMessage;

/** The log for the followers in this process: they are woken by the tail. */
final class BlockingLocalFeed implements LogFeed {

    private final LogReader reader;
    private final LogTail tail;

    BlockingLocalFeed(LogReader reader, LogTail tail) {
        this.reader = reader;
        this.tail = tail;
    }

    @Override
    public List<TrackedEventMessage<?>> read(long after, int maxCommits, Duration wait) throws InterruptedException {
        try {
            tail.beyond(after).get(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | CancellationException nothingNew) {
            return List.of();
        } catch (ExecutionException never) {
            throw new IllegalStateException("Waiting for the log failed", never);
        }
        return reader.read(after, maxCommits);
    }

    @Override
    public long head() {
        return tail.head();
    }
}
