package nl.meent.embedded.mongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A MongoDB-compatible server in this process, with ordered indexes, on one durable file or in memory. A write is on
 * disk before it is answered; the file is compacted in small steps while it runs, and fully when it closes.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /**
     * How to run the server.
     *
     * @param port               the port on the loopback interface; 0 chooses one
     * @param fsync              whether a commit also waits for the disk itself
     * @param threads            threads that serve clients; a blocked write holds one, so this limits group commit
     * @param cacheMegabytes     memory for pages of the file
     * @param compactEveryMillis time between compaction steps; 0 turns compaction off
     * @param compactStepBytes   the most live data that one step moves
     * @param compactFillRate    the percentage of live data below which steps are taken
     * @param retentionMillis    how long dead space is kept from reuse
     * @param closeMillis        the most time that compaction at close may take; -1: rewrite the file, however long it takes
     */
    public record Options(
            int port,
            boolean fsync,
            int threads,
            int cacheMegabytes,
            int compactEveryMillis,
            int compactStepBytes,
            int compactFillRate,
            int retentionMillis,
            int closeMillis) {

        public static Options defaults() {
            return new Options(0, true, 32, 64, 50, 512 * 1024, 70, 0, -1);
        }

        public Options withPort(int value) {
            return new Options(
                    value,
                    fsync,
                    threads,
                    cacheMegabytes,
                    compactEveryMillis,
                    compactStepBytes,
                    compactFillRate,
                    retentionMillis,
                    closeMillis);
        }

        public Options withFsync(boolean value) {
            return new Options(
                    port,
                    value,
                    threads,
                    cacheMegabytes,
                    compactEveryMillis,
                    compactStepBytes,
                    compactFillRate,
                    retentionMillis,
                    closeMillis);
        }

        public Options withCompaction(int everyMillis, int stepBytes, int fillRate, int retention) {
            return new Options(
                    port, fsync, threads, cacheMegabytes, everyMillis, stepBytes, fillRate, retention, closeMillis);
        }
    }

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMongo.class);
    private static final String FORMAT = "ordered-1";

    private final Options options;
    private final MVStore store;
    private final MVMap<String, String> state;
    private final CommitGate gate;
    private final OrderedBackend backend;
    private final MongoServer server;
    private final ScheduledExecutorService housekeeping = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("mongo-housekeeping").factory());
    private long compactedAt;

    private EmbeddedMongo(Path file, Options options) {
        this.options = options;
        MVStore.Builder builder = new MVStore.Builder()
                .cacheSize(options.cacheMegabytes)
                .autoCommitDisabled()
                .autoCommitBufferSize(0);
        store = file == null
                ? builder.open()
                : builder.fileName(file.toString()).open();
        try {
            store.setRetentionTime(options.retentionMillis);
            state = store.openMap("meent.state");
            boolean isNew = store.getMapNames().size() == 1;
            if (!isNew && !Objects.equals(FORMAT, state.get("format"))) {
                throw new IllegalStateException(file + " was not made by this version of the embedded server");
            }
            boolean clean = isNew || "true".equals(state.get("clean"));
            if (!clean) {
                log.warn("{} was not closed properly; checking its indexes", file);
            }
            gate = new CommitGate(store, options.fsync && file != null);
            backend = new OrderedBackend(store, gate, !clean);
            state.put("format", FORMAT);
            state.put("clean", "false");
            gate.maintain(() -> {});
            server = new MongoServer(backend);
            server.bind(new InetSocketAddress("localhost", options.port), 1, options.threads);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
        if (file != null && options.compactEveryMillis > 0) {
            var _ = housekeeping.scheduleWithFixedDelay(
                    this::compactStep, options.compactEveryMillis, options.compactEveryMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** Opens or creates a server on a file. */
    public static EmbeddedMongo open(Path file, Options options) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return new EmbeddedMongo(file, options);
    }

    /** A server without a file, for tests. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(null, Options.defaults());
    }

    public String connectionString() {
        return server.getConnectionString();
    }

    /** The longest that compaction has kept writes waiting. */
    public long longestPauseMillis() {
        return TimeUnit.NANOSECONDS.toMillis(gate.longestPauseNanos());
    }

    /** Moves a little live data out of mostly dead chunks, if anything was written since the last step. */
    private void compactStep() {
        try {
            long writes = gate.writes();
            if (writes != compactedAt && store.getFileStore().getChunksFillRate() < options.compactFillRate) {
                gate.maintain(() -> store.compact(options.compactFillRate, options.compactStepBytes));
            }
            compactedAt = writes;
        } catch (RuntimeException e) {
            log.error("compaction failed", e);
        }
    }

    MVStore store() {
        return store;
    }

    OrderedBackend backend() {
        return backend;
    }

    /** Stops serving, marks the file as properly closed and compacts it. */
    @Override
    public void close() {
        if (store.isClosed()) {
            return;
        }
        housekeeping.shutdown();
        server.stopListening();
        gate.maintain(() -> state.put("clean", "true"));
        store.close(options.closeMillis);
        server.shutdownNow();
    }
}
