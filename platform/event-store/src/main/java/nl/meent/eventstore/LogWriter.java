package nl.meent.eventstore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.meent.eventstore.InsertOutcome.AllStored;
import nl.meent.eventstore.InsertOutcome.Refused;
import nl.meent.eventstore.InsertOutcome.Unknown;
import nl.meent.eventstore.LogCollection.Head;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a process that writes the log. It numbers and chains what waits in its queue, inserts it in
 * batches, and finds out what became of it: stored, refused, or unknown until a majority read tells.
 *
 * <p>It proposes number N+1 only on a head N that a majority has: otherwise a failover might take N away and leave a
 * hole for ever.
 */
final class LogWriter implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LogWriter.class);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final LogCollection commits;
    private final LogOptions options;
    private final LogListeners listeners;
    private final BlockingQueue<PendingCommit> queue;
    private final Thread thread;
    private volatile boolean closed;

    // Below: the writer thread's own.
    private @Nullable PendingCommit carried;
    private @Nullable Head head;
    private int failures;

    LogWriter(LogCollection commits, LogOptions options, LogListeners listeners) {
        this.commits = commits;
        this.options = options;
        this.listeners = listeners;
        this.queue = new ArrayBlockingQueue<>(options.queue());
        this.thread = Thread.ofPlatform().daemon().name("log-writer").unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /** Queues a commit; the outcome is its future's. If there is no room, waits as long as the commit's time allows. */
    void submit(PendingCommit commit) throws InterruptedException {
        if (closed || !offer(commit)) {
            commit.refused(
                    AppendRefusedException.unavailable(closed ? "the log is closed" : "the log's queue is full"));
        } else if (closed && queue.remove(commit)) {
            commit.refused(AppendRefusedException.unavailable("the log is closed"));
        }
    }

    private boolean offer(PendingCommit commit) throws InterruptedException {
        return queue.offer(commit) || queue.offer(commit, commit.nanosLeft(), TimeUnit.NANOSECONDS);
    }

    /** Takes no more commits, writes those that wait, and ends. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(options.patience());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!closed || !queue.isEmpty() || carried != null) {
                write(nextBatch());
            }
        } catch (InterruptedException e) {
            log.atError().addKeyValue("event", "log.writer-interrupted").log("nobody may interrupt the log's writer");
        } finally {
            closed = true;
        }
    }

    private List<PendingCommit> nextBatch() throws InterruptedException {
        List<PendingCommit> batch = new ArrayList<>();
        int bytes = 0;
        PendingCommit next = carried != null ? carried : queue.poll(100, TimeUnit.MILLISECONDS);
        carried = null;
        while (next != null) {
            bytes += next.body().length;
            if (!batch.isEmpty() && bytes > options.batchBytes()) {
                carried = next;
                return batch;
            }
            if (next.propose()) {
                batch.add(next);
            }
            next = batch.size() < options.batch() ? queue.poll() : null;
        }
        return batch;
    }

    /** Returns when every commit of the batch has its end. */
    private void write(List<PendingCommit> batch) {
        List<PendingCommit> waiting = new ArrayList<>(batch);
        failures = 0;
        while (!waiting.isEmpty()) {
            try {
                propose(waiting);
            } catch (RuntimeException e) {
                lose(waiting, e);
            }
        }
    }

    private void propose(List<PendingCommit> waiting) {
        Head from = head == null ? commits.within(timeLeft(waiting)).head() : head;
        head = from;
        List<CommitLayout.Placed> placed = place(from, waiting);
        switch (commits.within(timeLeft(waiting)).insert(placed)) {
            case AllStored() -> advance(waiting, placed, placed.size());
            case Refused refused -> {
                advance(waiting, placed, refused.index());
                settle(waiting, refused);
            }
            case Unknown(Throwable cause) -> lose(waiting, cause);
        }
    }

    private static List<CommitLayout.Placed> place(Head from, List<PendingCommit> waiting) {
        List<CommitLayout.Placed> placed = new ArrayList<>(waiting.size());
        long position = from.position();
        byte[] hash = from.hash();
        for (PendingCommit commit : waiting) {
            CommitLayout.Placed next = CommitLayout.place(++position, hash, commit.body());
            hash = next.hash();
            placed.add(next);
        }
        return placed;
    }

    private void advance(List<PendingCommit> waiting, List<CommitLayout.Placed> placed, int stored) {
        if (stored == 0) {
            return;
        }
        CommitLayout.Placed last = placed.get(stored - 1);
        head = new Head(last.position(), last.hash());
        failures = 0;
        for (int i = 0; i < stored; i++) {
            waiting.get(i).stored(placed.get(i).position());
        }
        waiting.subList(0, stored).clear();
        listeners.stored(last.position());
    }

    /** The first of the waiting was refused: for what it is, or because somebody else has its number. */
    private void settle(List<PendingCommit> waiting, Refused refused) {
        PendingCommit first = waiting.getFirst();
        if (!refused.isDuplicateKey()) {
            first.refused(AppendRefusedException.malformed("the server refused the commit: " + refused.message()));
            waiting.removeFirst();
        } else if (isSettled(first, commits.within(timeLeft(waiting)))) {
            waiting.removeFirst();
        } else {
            pauseAfterFailure();
            expire(waiting, null);
        }
    }

    /**
     * Asks for the reason of a duplicate key. Somebody else has the number: go on behind them. Otherwise: is it mine, or
     * has somebody my place in a stream? Nothing found means that it is not visible to a majority yet, and the same
     * number is proposed again.
     */
    private boolean isSettled(PendingCommit commit, LogCollection within) {
        Head from = Objects.requireNonNull(head);
        Head behind = within.follow(from);
        head = behind;
        if (behind.position() > from.position() && !isAt(commit, from.position() + 1, within)) {
            return false;
        }
        Optional<Commit> inTheWay = within.byCommitId(commit.commitId())
                .or(() -> within.withAnyKey(commit.keys()))
                .or(() -> within.withAnyEvent(commit.eventIds()))
                .map(CommitLayout::commit);
        inTheWay.ifPresent(commit::collidesWith);
        return inTheWay.isPresent();
    }

    private static boolean isAt(PendingCommit commit, long position, LogCollection within) {
        return within.at(position)
                .filter(there -> commit.commitId().equals(there.getString("cid")))
                .isPresent();
    }

    /** Nobody knows what became of the waiting: forget the head, look each up, give up on those whose time is over. */
    private void lose(List<PendingCommit> waiting, Throwable cause) {
        log.atWarn()
                .addKeyValue("event", "log.outcome-unknown")
                .addKeyValue("commits", waiting.size())
                .setCause(failures == 0 ? cause : null)
                .log("the outcome of an insert is unknown: {}", cause.toString());
        head = null;
        listeners.lost();
        pauseAfterFailure();
        lookUp(waiting);
        expire(waiting, cause);
    }

    private void lookUp(List<PendingCommit> waiting) {
        try {
            LogCollection within = commits.within(timeLeft(waiting));
            for (PendingCommit commit : List.copyOf(waiting)) {
                within.byCommitId(commit.commitId()).map(CommitLayout::commit).ifPresent(there -> {
                    commit.collidesWith(there);
                    waiting.remove(commit);
                });
            }
        } catch (RuntimeException e) {
            log.debug("the look-up failed too", e);
        }
    }

    private static void expire(List<PendingCommit> waiting, @Nullable Throwable cause) {
        waiting.removeIf(commit -> {
            boolean over = commit.nanosLeft() <= 0;
            if (over) {
                commit.unknown(cause);
            }
            return over;
        });
    }

    private void pauseAfterFailure() {
        long most = Math.min(LONGEST_PAUSE, 50_000L << Math.min(failures++, 16));
        LockSupport.parkNanos(this, ThreadLocalRandom.current().nextLong(most / 2, most));
    }

    /** For one operation: leaves time to find out what became of it, but is at least a moment. */
    private Duration timeLeft(List<PendingCommit> waiting) {
        long left = waiting.stream().mapToLong(PendingCommit::nanosLeft).max().orElse(0);
        long most = Math.min(left, options.patience().toNanos() / 2);
        return Duration.ofNanos(Math.max(most, TimeUnit.MILLISECONDS.toNanos(100)));
    }
}
