package nl.meent.embedded.mongo;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Commits to disk before a write is answered. Writes run side by side; a commit waits until none is running, so that
 * no version in the file ever holds half a command. One commit serves all writes that finished before it.
 */
final class CommitGate {

    private final MVStore store;
    private final boolean fsync;
    private final ReadWriteLock commands = new ReentrantReadWriteLock(true);
    private final Object turn = new Object();
    private final AtomicLong started = new AtomicLong();
    private long durable;
    private volatile long longestPauseNanos;

    CommitGate(MVStore store, boolean fsync) {
        this.store = store;
        this.fsync = fsync;
    }

    /** Runs a command that may write, and returns once its changes are on disk. */
    <T> T write(Supplier<T> command) {
        long ticket;
        T result;
        commands.readLock().lock();
        try {
            ticket = started.incrementAndGet();
            result = command.get();
        } finally {
            commands.readLock().unlock();
        }
        awaitDurable(ticket);
        return result;
    }

    /** Returns once all that is visible now is on disk. */
    void awaitDurable() {
        awaitDurable(started.get());
    }

    private void awaitDurable(long ticket) {
        synchronized (turn) {
            if (durable < ticket) {
                long[] reached = {0};
                exclusively(() -> {
                    reached[0] = started.get();
                    store.commit();
                });
                sync();
                durable = reached[0];
            }
        }
    }

    /** Runs a step that may itself commit, between commands, and makes it durable before space is used again. */
    void maintain(Runnable step) {
        synchronized (turn) {
            long start = System.nanoTime();
            exclusively(() -> {
                step.run();
                store.commit();
            });
            sync();
            longestPauseNanos = Math.max(longestPauseNanos, System.nanoTime() - start);
        }
    }

    private void exclusively(Runnable step) {
        commands.writeLock().lock();
        try {
            step.run();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void sync() {
        if (fsync) {
            store.sync();
        }
    }

    long writes() {
        return started.get();
    }

    /** The longest that maintenance kept writes waiting. */
    long longestPauseNanos() {
        return longestPauseNanos;
    }
}
