package nl.meent.notification.outgoing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.meent.notification.outgoing.Outbox.Outcome;

/**
 * Writes down what became of claims, for carriers that each wait until theirs is written: if several things went over a line
 * before that, a process that dies would let as many go twice. While one writes the others line up, and the next writes for
 * all of them. What can't be written stays lined up, for the other side has it.
 */
final class BlockingSettlements {

    private final Outbox outbox;
    private final LastLook<?> lastLook;
    private final OutgoingCount count;
    private final Consumer<Outgoing> written;
    private final Map<Outgoing, Outcome> linedUp = new ConcurrentHashMap<>();
    private final Lock writing = new ReentrantLock();

    /** @param written is told of each claim of which it is written what became of it */
    BlockingSettlements(Room<?> room, Consumer<Outgoing> written) {
        this.outbox = room.outbox();
        this.lastLook = room.lastLook();
        this.count = room.count();
        this.written = written;
    }

    /** Returns when it is written. */
    void settle(Outgoing outgoing, Outcome outcome) {
        linedUp.put(outgoing, outcome);
        writing.lock();
        try {
            if (linedUp.containsKey(outgoing)) {
                write();
            }
        } finally {
            writing.unlock();
        }
    }

    /** Writes what couldn't be written before. */
    void writeLeft() {
        writing.lock();
        try {
            if (!linedUp.isEmpty()) {
                write();
            }
        } finally {
            writing.unlock();
        }
    }

    private void write() {
        Map<Outgoing, Outcome> all = Map.copyOf(linedUp);
        outbox.settle(all);
        all.forEach((outgoing, outcome) -> {
            linedUp.remove(outgoing);
            written.accept(outgoing);
            count.settled(outcome);
        });
        lastLook.settled(all).block();
    }
}
