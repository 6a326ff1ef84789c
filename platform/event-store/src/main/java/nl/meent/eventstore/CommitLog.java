package nl.meent.eventstore;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;

/**
 * The log: commits numbered from 1 without gaps, each chained to the one before it by a hash. Any number of processes
 * may write and read it; they meet at its unique indexes. Reads see only what a majority has. Every method may block
 * on the store.
 */
public final class CommitLog implements AutoCloseable {

    private final LogCollection unhurried;
    private final LogCollection commits;
    private final LogOptions options;
    private final LogListeners listeners = new LogListeners();
    private final LogWriter writer;
    private final Snapshots snapshots;

    private CommitLog(MongoDatabase database, LogOptions options) {
        this.unhurried = new LogCollection(database);
        this.commits = unhurried.within(options.patience());
        this.snapshots = new Snapshots(database);
        this.options = options;
        this.writer = new LogWriter(commits, options, listeners);
    }

    /** The log in collection {@code commits} of a database, with the default options. */
    public static CommitLog on(MongoDatabase database) {
        return on(database, LogOptions.defaults());
    }

    /** The log in collection {@code commits} of a database. One per process: it owns a thread. */
    public static CommitLog on(MongoDatabase database, LogOptions options) {
        CommitLog log = new CommitLog(database, options);
        log.writer.start();
        return log;
    }

    /** Creates what the log's promises rest on. A start-up step of the one service that writes, not of a reader. */
    public void ensureIndexes() {
        unhurried.ensureIndexes();
    }

    /** Number of the last commit, 0 for an empty log. */
    public long head() {
        return commits.head().position();
    }

    /** Whole commits after a position, in order, up to the first missing number; empty if there is none. */
    public List<Commit> read(long after, int maxCommits) {
        return commits.read(after, maxCommits).stream()
                .map(CommitLayout::commit)
                .toList();
    }

    /** The same, and none behind the one with which their texts reach this length: at least one, if there is one. */
    List<Commit> read(long after, int maxCommits, long enough) {
        return commits.read(after, maxCommits, enough).stream()
                .map(CommitLayout::commit)
                .toList();
    }

    /** Hashes of the commits after a position, in order, up to the first missing number; empty if there is none. */
    public List<byte[]> hashes(long after, int max) {
        return commits.hashes(after, max);
    }

    /** A commit with what its hash is made of; empty if it isn't there, or has no hash. */
    public Optional<RawCommit> raw(long position) {
        List<RawBsonDocument> found = commits.readRaw(position - 1, 1);
        if (position < 1 || found.isEmpty() || found.getFirst().getInt64("_id").getValue() != position) {
            return Optional.empty();
        }
        byte[] previous = position == 1
                ? CommitLayout.NO_HASH
                : commits.hashes(position - 2, 1).getFirst();
        return Optional.ofNullable(CommitLayout.split(found.getFirst()))
                .map(split -> new RawCommit(position, previous, split.unhashed(), split.hash()));
    }

    /** What is recorded under a commit id. Empty: nothing that a majority has, yet. */
    public Optional<Commit> findByCommitId(String commitId) {
        return commits.byCommitId(commitId).map(CommitLayout::commit);
    }

    /** Walks the whole chain from the first commit on; the time is that of reading the log once. */
    public LogVerification verify() {
        return ChainWalk.of(unhurried);
    }

    /** Writes what waits and refuses what comes. The client stays open. */
    @Override
    public void close() {
        writer.close();
    }

    /**
     * Appends a commit and waits for its end.
     *
     * @return its number
     * @throws StreamConflictException        another commit has one of these places or events
     * @throws CommitAlreadyRecordedException another commit has this id
     * @throws AppendRefusedException         it can't be stored, or the log is closed or overloaded
     * @throws OutcomeUnknownException        nobody could say in time
     */
    long append(String commitId, List<LoggedEvent> events) {
        StreamConflicts.refuseWithin(events);
        refuseSeparator(events);
        Instant now = options.clock().instant().truncatedTo(ChronoUnit.MILLIS);
        byte[] body = CommitLayout.body(commitId, now, events);
        if (events.size() > Commit.MAX_EVENTS || body.length > CommitLayout.MAX_BODY_BYTES) {
            throw AppendRefusedException.malformed(
                    "a commit of %,d events and %,d bytes".formatted(events.size(), body.length));
        }
        long deadline = System.nanoTime() + options.patience().toNanos();
        PendingCommit commit = new PendingCommit(commitId, events, body, deadline);
        submit(commit);
        return BlockingAppend.await(commit);
    }

    private void submit(PendingCommit commit) {
        try {
            writer.submit(commit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AppendRefusedException.unavailable("interrupted before the commit was queued");
        }
    }

    private static void refuseSeparator(List<LoggedEvent> events) {
        for (LoggedEvent event : events) {
            if (event.aggregateId().indexOf(CommitLayout.SEPARATOR) >= 0) {
                throw AppendRefusedException.malformed("an aggregate's id may not contain U+001F");
            }
        }
    }

    /** At most so many events of an aggregate from a sequence number on, in order. */
    List<LoggedEvent> stream(String aggregateId, long from, int max) {
        return commits.stream(aggregateId, from, max).stream()
                .flatMap(document -> CommitLayout.commit(document).events().stream())
                .filter(event -> event.aggregateId().equals(aggregateId) && event.sequence() >= from)
                .sorted(Comparator.comparingLong(LoggedEvent::sequence))
                .toList();
    }

    OptionalLong lastSequenceOf(String aggregateId) {
        String prefix = aggregateId + CommitLayout.SEPARATOR;
        return commits.lastOfStream(aggregateId).stream()
                .flatMap(document -> document.getList("k", String.class).stream())
                .filter(key -> key.startsWith(prefix))
                .mapToLong(key -> Long.parseLong(key.substring(prefix.length())))
                .max();
    }

    /** The first commit that has an event from this time on. */
    Optional<Commit> firstSince(Instant time) {
        return commits.withEventSince(Date.from(time.truncatedTo(ChronoUnit.MILLIS)))
                .map(CommitLayout::commit);
    }

    Snapshots snapshots() {
        return snapshots;
    }

    boolean exists(long position) {
        return commits.exists(position);
    }

    Runnable listen(LogListeners.Listener listener) {
        return listeners.add(listener);
    }

    /** Every commit from the first on, for tests and tools. */
    Stream<Commit> all() {
        return Stream.iterate(
                        read(0, 500),
                        page -> !page.isEmpty(),
                        page -> read(page.getLast().position(), 500))
                .flatMap(List::stream);
    }
}
