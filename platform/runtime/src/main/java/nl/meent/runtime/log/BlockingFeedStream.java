package nl.meent.runtime.log;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.meent.events.LogPosition;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stream of the log with a reader of its own: a virtual thread that keeps a bounded buffer filled and calls back when
 * something came. A log that cannot be reached is tried again with backoff; an event that this version does not know ends
 * the stream, and whoever reads it learns why.
 */
final class BlockingFeedStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingFeedStream.class);
    private static final int BUFFER = 2_048;
    private static final int COMMITS = 500;
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final int LONGEST_BACKOFF_MILLIS = 2_000;

    private final LogFeed feed;
    private final FeedSource source;
    private final BlockingDeque<TrackedEventMessage<?>> buffer = new LinkedBlockingDeque<>(BUFFER);
    private final Thread reader;
    private volatile Runnable onAvailable = () -> {};
    private volatile @Nullable UnknownEventException failure;

    private BlockingFeedStream(LogFeed feed, long token, FeedSource source) {
        this.feed = feed;
        this.source = source;
        this.reader = Thread.ofVirtual().name("log-reader").unstarted(() -> readFrom(token));
    }

    static BlockingFeedStream open(LogFeed feed, long token, FeedSource source) {
        BlockingFeedStream stream = new BlockingFeedStream(feed, token, source);
        stream.reader.start();
        return stream;
    }

    private void readFrom(long token) {
        long seen = token;
        int failures = 0;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                seen = buffered(feed.read(LogPosition.completed(seen), COMMITS, WAIT), seen);
                failures = 0;
            } catch (InterruptedException closed) {
                return;
            } catch (UnknownEventException unknown) {
                source.blocked(unknown);
                failure = unknown;
                onAvailable.run();
                return;
            } catch (RuntimeException unreachable) {
                if (!backOff(++failures, unreachable)) {
                    return;
                }
            }
        }
    }

    /** Puts what is newer than the token into the buffer and returns the last token. */
    private long buffered(List<TrackedEventMessage<?>> events, long seen) throws InterruptedException {
        long last = seen;
        for (TrackedEventMessage<?> event : events) {
            long token = ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex();
            if (token > last) {
                put(event);
                last = token;
            }
        }
        if (last > seen) {
            source.flowed(last);
            onAvailable.run();
        }
        return last;
    }

    private void put(TrackedEventMessage<?> event) throws InterruptedException {
        if (!buffer.offer(event)) {
            onAvailable.run();
            buffer.put(event);
        }
    }

    private static boolean backOff(int failures, RuntimeException cause) {
        if (failures == 3) {
            LOG.atWarn().setCause(cause).log("log.unreachable");
        }
        int longest = Math.min(LONGEST_BACKOFF_MILLIS, 50 << Math.min(failures, 6));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        TrackedEventMessage<?> next = buffer.peek();
        if (next == null) {
            throwFailure();
        }
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        TrackedEventMessage<?> next = buffer.poll(timeout, unit);
        if (next == null) {
            throwFailure();
            return false;
        }
        buffer.putFirst(next);
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return buffer.take();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        if (!buffer.isEmpty() || failure != null) {
            callback.run();
        }
        return true;
    }

    @Override
    public void close() {
        reader.interrupt();
    }

    private void throwFailure() {
        UnknownEventException unknown = failure;
        if (unknown != null) {
            throw unknown;
        }
    }
}
