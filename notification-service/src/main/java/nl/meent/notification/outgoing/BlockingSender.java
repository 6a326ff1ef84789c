package nl.meent.notification.outgoing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Empties an outbox with as many carriers as are allowed. Instances of the service share the outbox. */
public final class BlockingSender implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Room<?> room;
    private volatile @Nullable CountDownLatch running;
    private List<Thread> threads = List.of();

    /** Sends with what the carriers share. */
    public BlockingSender(Room<?> room) {
        this.room = room;
    }

    @Override
    public void start() {
        CountDownLatch stopping = new CountDownLatch(1);
        running = stopping;
        room.outbox().prepare();
        threads = start(room, stopping);
    }

    private <T> List<Thread> start(Room<T> of, CountDownLatch stopping) {
        BlockingStock<T> shared = new BlockingStock<>(of);
        Lock lookout = new ReentrantLock();
        Stream<Runnable> carriers =
                IntStream.range(0, of.carriers()).mapToObj(_ -> new BlockingCarrier<>(of, shared, lookout, stopping));
        return Stream.concat(carriers, Stream.of(new BlockingKeeper(of.name(), shared, stopping)))
                .map(work -> Thread.ofVirtual().name(of.name() + "-sender").start(work))
                .toList();
    }

    /** Lets what is under way arrive; what doesn't in time is somebody's again when its claim ends. */
    @Override
    public void stop() {
        CountDownLatch stopping = running;
        if (stopping == null) {
            return;
        }
        stopping.countDown();
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            for (Thread thread : threads) {
                var _ = thread.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running = null;
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
