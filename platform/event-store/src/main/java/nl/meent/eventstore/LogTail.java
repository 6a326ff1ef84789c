package nl.meent.eventstore;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.axonframework.common.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows where the log ends and wakes those who wait for more: one per process. It looks for the next commit every 20
 * ms, every 60 ms when there was none for a second, and at once after an own append. Waiting costs no thread.
 */
public final class LogTail implements AutoCloseable {

    /** How often it looks while the log grows. */
    public static final Duration TICK = Duration.ofMillis(20);

    private static final int LIVELY_TICKS = 50;
    private static final int TICKS_OF_REST = 3;

    private static final Logger logger = LoggerFactory.getLogger(LogTail.class);

    private final CommitLog log;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log-tail").factory());
    private final Executor waking = task -> Thread.ofVirtual().name("log-wake").start(task);
    private final List<LongConsumer> consumers = new CopyOnWriteArrayList<>();
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
    private final AtomicLong known = new AtomicLong();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final Runnable listening;
    private volatile long head;
    private volatile boolean forgotten;
    private volatile boolean failing;
    private int quietTicks; // of the one thread that looks

    private record Waiter(long position, CompletableFuture<Long> woken) {}

    private LogTail(CommitLog log) {
        this.log = log;
        this.head = log.head();
        this.listening = log.listen(new LogListeners.Listener() {
            @Override
            public void stored(long position) {
                known.accumulateAndGet(position, Math::max);
                nudge();
            }

            @Override
            public void lost() {
                forgotten = true;
            }
        });
    }

    /** Begins to look. Reads the head first, and fails if it can't. */
    public static LogTail on(CommitLog log) {
        LogTail tail = new LogTail(log);
        var _ = tail.looking.scheduleWithFixedDelay(
                tail::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        return tail;
    }

    /** The last commit it has seen, which a majority has; at most three ticks behind what other processes wrote. */
    public long head() {
        return head;
    }

    /**
     * The head by a look that begins after this call, so that it knows what any process had stored by then. Fails if the
     * log can't be read.
     */
    public CompletableFuture<Long> freshHead() {
        return CompletableFuture.supplyAsync(
                () -> {
                    see();
                    return head;
                },
                looking);
    }

    /** Looks now instead of at the next tick. */
    public void nudge() {
        if (nudged.compareAndSet(false, true)) {
            try {
                looking.execute(this::look);
            } catch (RejectedExecutionException e) {
                logger.debug("the tail is closed", e);
            }
        }
    }

    /** Calls with every new head, in order, in the tail's thread: must not wait. */
    public Registration onAdvance(LongConsumer consumer) {
        consumers.add(consumer);
        return () -> consumers.remove(consumer);
    }

    /**
     * Completes with the head as soon as it is behind this position; at once if it is already. Never fails by itself,
     * and never ends if the log doesn't grow: give it a timeout. Cancelled when the tail closes.
     */
    public CompletableFuture<Long> beyond(long position) {
        if (head > position) {
            return CompletableFuture.completedFuture(head);
        }
        Waiter waiter = new Waiter(position, new CompletableFuture<>());
        waiters.add(waiter);
        if (looking.isShutdown()) {
            waiter.woken.cancel(false);
        }
        var _ = waiter.woken.whenComplete((_, _) -> waiters.remove(waiter));
        wake();
        return waiter.woken;
    }

    /** Stops looking. */
    @Override
    public void close() {
        listening.run();
        looking.shutdown();
        waiters.forEach(waiter -> waiter.woken.cancel(false));
    }

    /** A platform at rest costs its store little: nothing is asked at most ticks. */
    void tick() {
        quietTicks++;
        if (quietTicks <= LIVELY_TICKS || quietTicks % TICKS_OF_REST == 0) {
            look();
        }
    }

    private void look() {
        try {
            see();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                logger.atWarn()
                        .addKeyValue("event", "log.tail-blind")
                        .setCause(e)
                        .log("the log can't be read");
            }
            failing = true;
        }
    }

    private void see() {
        nudged.set(false);
        long next = forgotten ? log.head() : next();
        forgotten = false;
        advance(next);
    }

    /** What the own writer stored needs no look. */
    private long next() {
        long next = Math.max(head, known.get());
        return next == head && log.exists(next + 1) ? log.head() : next;
    }

    private void advance(long next) {
        if (next > head) {
            head = next;
            quietTicks = 0;
            consumers.forEach(consumer -> tell(consumer, next));
            wake();
        }
    }

    private static void tell(LongConsumer consumer, long next) {
        try {
            consumer.accept(next);
        } catch (RuntimeException e) {
            logger.atError()
                    .addKeyValue("event", "log.consumer-failed")
                    .setCause(e)
                    .log("a consumer of the tail failed");
        }
    }

    private void wake() {
        long now = head;
        for (Waiter waiter : waiters) {
            if (now > waiter.position) {
                var _ = waiter.woken.completeAsync(() -> now, waking);
            }
        }
    }
}
