package nl.meent.eventstore;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Threads that append commits of one event, each to aggregates of its own, and keep what became of them. */
final class Writers {

    private final Map<String, Long> stored = new ConcurrentHashMap<>();
    private final Map<String, RuntimeException> failed = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads;

    private Writers(int count, IntFunction<CommitLog> log, BooleanSupplier more) {
        threads = IntStream.range(0, count)
                .mapToObj(i -> Thread.ofPlatform()
                        .name("writer-" + i)
                        .uncaughtExceptionHandler((_, e) -> surprises.add(e))
                        .unstarted(() -> write(i, log.apply(i), more)))
                .toList();
    }

    /** So many threads, each on its log, as long as there shall be more. */
    static Writers start(int count, IntFunction<CommitLog> log, BooleanSupplier more) {
        Writers writers = new Writers(count, log, more);
        writers.threads.forEach(Thread::start);
        return writers;
    }

    private void write(int writer, CommitLog log, BooleanSupplier more) {
        for (int i = 0; more.getAsBoolean(); i++) {
            String commitId = writer + "-" + i;
            try {
                stored.put(commitId, log.append(commitId, Events.one("aggregate-" + commitId, 0)));
            } catch (OutcomeUnknownException | AppendRefusedException | StreamConflictException e) {
                failed.put(commitId, e);
            }
        }
    }

    List<Thread> threads() {
        return threads;
    }

    /** Commit ids of acknowledged appends, with their positions. */
    Map<String, Long> stored() {
        return stored;
    }

    /** Commit ids of appends that failed. */
    Map<String, RuntimeException> failed() {
        return failed;
    }

    /** Waits for all to end. */
    void join() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(30_000);
        }
        if (threads.stream().anyMatch(Thread::isAlive) || !surprises.isEmpty()) {
            throw new AssertionError("writers hang or failed: " + surprises);
        }
    }
}
