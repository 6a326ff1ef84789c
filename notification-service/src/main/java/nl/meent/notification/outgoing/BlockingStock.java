package nl.meent.notification.outgoing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.meent.notification.outgoing.Outbox.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What this process has claimed for all its carriers. Claiming and looking up cost about as much for many as for one, so
 * both are done for many; but what was looked up longer than {@link #FRESH} ago is looked up again, for a slow line must not
 * carry out what was wanted a minute before.
 *
 * <p>A claim holds for {@link #LEASE} and is kept for longer as long as this process lives, so that what a dead one had
 * claimed soon goes by another. What may be somebody else's by now is let go of.
 */
final class BlockingStock<T> {

    static final Duration LEASE = Duration.ofMinutes(1);

    private static final int MOST = 200;
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Outbox outbox;
    private final LastLook<T> lastLook;
    private final BlockingSettlements settlements;
    private final Clock clock;
    private final Lock lock = new ReentrantLock();
    private final Deque<Outgoing> waiting = new ArrayDeque<>();
    private final Map<UUID, Outgoing> claimed = new ConcurrentHashMap<>();
    private Map<UUID, T> seen = Map.of();
    private Instant seenAt = Instant.MIN;
    private Instant heldUntil = Instant.MIN;
    private volatile boolean closed;

    BlockingStock(Room<T> room) {
        this.outbox = room.outbox();
        this.lastLook = room.lastLook();
        this.settlements = new BlockingSettlements(room, this::forget);
        this.clock = room.clock();
    }

    /**
     * Something that is about to go.
     *
     * @param outgoing the claim
     * @param load     what goes; null if nothing should any more
     */
    record Ready<T>(Outgoing outgoing, @Nullable T load) {}

    /** Whether something can be had. */
    boolean isWaiting(long reached) {
        lock.lock();
        try {
            return !waiting.isEmpty() || outbox.isWaiting(clock.instant(), reached);
        } finally {
            lock.unlock();
        }
    }

    /** Takes what waits longest, for one carrier; empty if nothing waits. */
    Optional<Ready<T>> next(long reached) {
        lock.lock();
        try {
            Instant now = clock.instant();
            if (!now.isBefore(heldUntil)) {
                letGo();
            }
            if (waiting.isEmpty() && !closed) {
                claim(now, reached);
            }
            if (!waiting.isEmpty() && !now.isBefore(seenAt.plus(FRESH))) {
                look(now);
            }
            return Optional.ofNullable(waiting.poll()).map(outgoing -> new Ready<>(outgoing, seen.get(outgoing.id())));
        } finally {
            lock.unlock();
        }
    }

    private void claim(Instant now, long reached) {
        Instant until = now.plus(LEASE);
        List<Outgoing> found = outbox.claim(now, reached, until, MOST);
        found.forEach(outgoing -> claimed.put(outgoing.id(), outgoing));
        waiting.addAll(found);
        heldUntil = until;
        seenAt = Instant.MIN;
    }

    private void look(Instant now) {
        seen = lastLook.at(List.copyOf(waiting), now).blockOptional().orElseGet(Map::of);
        seenAt = now;
    }

    private void letGo() {
        waiting.forEach(this::forget);
        waiting.clear();
    }

    private void forget(Outgoing outgoing) {
        claimed.remove(outgoing.id());
    }

    /** Keeps what is claimed for longer, and writes down what couldn't be before. Called from time to time. */
    void keep() {
        settlements.writeLeft();
        lock.lock();
        try {
            Instant now = clock.instant();
            if (!now.isBefore(heldUntil)) {
                letGo();
            }
            Instant until = now.plus(LEASE);
            outbox.keep(List.copyOf(claimed.values()), until);
            heldUntil = until;
        } finally {
            lock.unlock();
        }
    }

    /** Says what became of something; returns when that is written down. Until it is, the claim is kept. */
    void settle(Outgoing outgoing, Outcome outcome) {
        settlements.settle(outgoing, outcome);
    }

    /** Lets something be tried again at some time. */
    void again(Outgoing outgoing, Instant at) {
        forget(outgoing);
        outbox.again(outgoing, at);
    }

    /** Gives back what no carrier has taken. */
    void giveBack() {
        lock.lock();
        try {
            List<Outgoing> untouched = List.copyOf(waiting);
            letGo();
            outbox.giveBack(untouched, clock.instant());
        } finally {
            lock.unlock();
        }
    }

    /** Gives back what no carrier has taken, and hands out nothing more. */
    void close() {
        closed = true;
        giveBack();
    }
}
