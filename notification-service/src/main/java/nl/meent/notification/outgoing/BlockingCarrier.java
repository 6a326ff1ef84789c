package nl.meent.notification.outgoing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import nl.meent.notification.outgoing.BlockingStock.Ready;
import nl.meent.notification.outgoing.Outbox.Outcome;
import nl.meent.notification.outgoing.Route.Line;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries things out, over one line, until it is told to stop. Nothing is claimed before the line is open, so a server that
 * is away costs nothing an attempt. Only a process that dies between the other side's yes and our note of it lets the same
 * thing go twice, with the same id: one for each carrier at most.
 *
 * <p>Of the carriers that have nothing to do one is on the lookout; when something waits it goes, and the next one looks.
 */
final class BlockingCarrier<T> implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BlockingCarrier.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final int KEPT = 3;
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Room<T> room;
    private final BlockingStock<T> stock;
    private final Route<T> route;
    private final Clock clock;
    private final Lock lookout;
    private final CountDownLatch stopping;
    private Instant nextSweep = Instant.MIN;
    private int failures;

    /**
     * One of several.
     *
     * @param stock    what it carries, shared by all
     * @param lookout  held by the one that looks whether something waits
     * @param stopping open when they have to end
     */
    BlockingCarrier(Room<T> room, BlockingStock<T> stock, Lock lookout, CountDownLatch stopping) {
        this.room = room;
        this.stock = stock;
        this.route = room.routes().get();
        this.clock = room.clock();
        this.lookout = lookout;
        this.stopping = stopping;
    }

    @Override
    public void run() {
        Duration rest = Duration.ZERO;
        while (!isStopping(rest)) {
            rest = round();
        }
    }

    /** Carries what there is, or waits until something is there; returns how long to rest. */
    private Duration round() {
        try {
            if (lookOut()) {
                carry();
            }
            failures = 0;
            return Duration.ZERO;
        } catch (RouteClosedException | RuntimeException failure) {
            if (failures++ == 0) {
                LOG.atWarn().setCause(failure).log(room.name() + ".server-away");
            }
            return pause(room.retryAfter(), failures, LONGEST_REST);
        }
    }

    /** Returns when something waits, or false when it has to end. */
    private boolean lookOut() {
        lookout.lock();
        try {
            do {
                sweep();
                if (stock.isWaiting(reached())) {
                    return true;
                }
            } while (!isStopping(IDLE));
            return false;
        } finally {
            lookout.unlock();
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            room.outbox().forget(now.minus(room.oldest().multipliedBy(KEPT)));
            nextSweep = now.plus(BETWEEN_SWEEPS);
        }
    }

    private void carry() throws RouteClosedException {
        try (Line<T> line = open()) {
            long reached = reached();
            Optional<Ready<T>> next = stock.next(reached);
            while (next.isPresent()) {
                handle(next.get(), line);
                next = line.isOpen() && !isStopping(Duration.ZERO) ? stock.next(reached) : Optional.empty();
            }
        }
    }

    /** While no line can be opened here, what waits may go by another process. */
    private Line<T> open() throws RouteClosedException {
        try {
            return route.open();
        } catch (RouteClosedException closed) {
            stock.giveBack();
            throw closed;
        }
    }

    private void handle(Ready<T> ready, Line<T> line) {
        Outgoing outgoing = ready.outgoing();
        T load = ready.load();
        Instant now = clock.instant();
        if (load == null || outgoing.createdAt().isBefore(now.minus(room.oldest()))) {
            stock.settle(outgoing, Outcome.NEEDLESS);
            return;
        }
        switch (result(outgoing, load, line, now)) {
            case Result.Settled settled -> stock.settle(outgoing, settled.outcome());
            case Result.Again again -> again(outgoing, again.atLeast());
        }
    }

    /** What fails in a way that nobody foresaw is tried again too, later each time. */
    private Result result(Outgoing outgoing, T load, Line<T> line, Instant now) {
        try {
            return line.carry(outgoing, load, now);
        } catch (RuntimeException failure) {
            again(outgoing, Duration.ZERO);
            throw failure;
        }
    }

    private void again(Outgoing outgoing, Duration atLeast) {
        Duration usual = pause(room.retryAfter(), outgoing.attempt(), LONGEST_PAUSE);
        room.count().again();
        stock.again(outgoing, clock.instant().plus(usual.compareTo(atLeast) < 0 ? atLeast : usual));
    }

    private long reached() {
        return Objects.requireNonNullElse(room.position().current().block(), 0L);
    }

    private static Duration pause(Duration first, int attempt, Duration longest) {
        Duration pause = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    private boolean isStopping(Duration rest) {
        try {
            return stopping.await(rest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
