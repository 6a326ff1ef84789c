package nl.meent.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogTail;
import nl.meent.eventstore.PersonalDataCipher;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * From just before the append of an event until a follower holds it, deserialised: in the same process, and in another
 * one. Appends come at random moments, a few in a second. Both clocks are the machine's monotonic one.
 */
public final class WakeUpBenchmark implements Benchmarks.Benchmark {

    private static final int APPENDS = 300;

    /** This benchmark alone. */
    public static void main(String[] arguments) throws Exception {
        Benchmarks.Benchmark.run(new WakeUpBenchmark());
    }

    @Override
    public Table measure(Store store) throws Exception {
        try (MongoClient client = MongoClients.create(store.connectionString());
                CommitLog log = CommitLog.on(client.getDatabase("wake"));
                Follower here = new Follower(log)) {
            log.ensureIndexes();
            Process other = Store.child(Other.class, store.connectionString());
            try (var lines = other.inputReader()) {
                Store.awaitReady(lines);
                append(log);
                Millis there = new Millis();
                lines.lines().mapToDouble(Double::parseDouble).forEach(there::addMillis);
                return new Table(
                        "Milliseconds from append to follower, %d appends".formatted(APPENDS),
                        List.of("follower", "p50", "p90", "p99", "max"),
                        List.of(here.await().row("in the same process"), there.row("in another process")));
            }
        }
    }

    private static void append(CommitLog log) {
        CommitLogStorageEngine engine = CommitLogStorageEngine.builder()
                .log(log)
                .eventSerializer(Load.SERIALIZER)
                .snapshotSerializer(Load.SERIALIZER)
                .build();
        Random random = new Random(1);
        for (int i = 0; i < APPENDS; i++) {
            engine.appendEvents(Load.event("post-" + i, 0));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50 + random.nextInt(100)));
        }
    }

    /** Reads what the tail says is there, and notes how old each event is when it is there. */
    private static final class Follower implements AutoCloseable {

        private final LogTail tail;
        private final LogReader reader;
        private final Millis millis = new Millis();
        private final CountDownLatch all = new CountDownLatch(APPENDS);

        Follower(CommitLog log) {
            reader = new LogReader(log, Load.SERIALIZER, NoOpEventUpcaster.INSTANCE, PersonalDataCipher.none());
            tail = LogTail.on(log);
            followFrom(tail.head());
        }

        private void followFrom(long position) {
            var _ = tail.beyond(position).thenAcceptAsync(head -> {
                readTo(position, head);
                followFrom(head);
            });
        }

        private void readTo(long position, long head) {
            reader.read(position, (int) (head - position)).forEach(message -> {
                long written = ((Load.Commented) message.getPayload()).writtenAt();
                millis.add(System.nanoTime() - written);
                all.countDown();
            });
        }

        Millis await() throws InterruptedException {
            if (!all.await(APPENDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(all.getCount() + " events never arrived");
            }
            return millis;
        }

        @Override
        public void close() {
            tail.close();
        }
    }

    /** The other process: prints its milliseconds when it has seen all. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (MongoClient client = MongoClients.create(arguments[0])) {
                MongoDatabase database = client.getDatabase("wake");
                try (CommitLog log = CommitLog.on(database);
                        Follower follower = new Follower(log)) {
                    System.out.println("ready");
                    follower.await().each(System.out::println);
                }
            }
        }
    }
}
