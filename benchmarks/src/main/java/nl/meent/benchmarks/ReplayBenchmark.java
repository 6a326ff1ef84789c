package nl.meent.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.stream.IntStream;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogVerification;
import nl.meent.eventstore.PersonalDataCipher;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** How fast the whole log is read: as stored, as JSON for the feed, as messages for a follower, and along its chain. */
public final class ReplayBenchmark implements Benchmarks.Benchmark {

    private static final int EVENTS = Integer.getInteger("meent.benchmark.events", 100_000);
    private static final int PER_COMMIT = 2;
    private static final int PAGE = 500;

    /** As many as fit into one batch of the log's writer: what waits for the disk is then a batch, not a commit. */
    private static final int WRITERS = 250;

    /** This benchmark alone. */
    public static void main(String[] arguments) throws Exception {
        Benchmarks.Benchmark.run(new ReplayBenchmark());
    }

    /** Reads the next page after a position and says where it ended: the position itself at the end of the log. */
    private interface Pages {
        long next(long after);
    }

    @Override
    public Table measure(Store store) throws Exception {
        try (MongoClient client = MongoClients.create(store.connectionString());
                CommitLog log = CommitLog.on(client.getDatabase("replay"))) {
            log.ensureIndexes();
            fill(log);
            LogReader reader =
                    new LogReader(log, Load.SERIALIZER, NoOpEventUpcaster.INSTANCE, PersonalDataCipher.none());
            double stored = best(after -> after + log.read(after, PAGE).size());
            double feed = best(after -> after + reader.readCommits(after, PAGE).size());
            double messages = best(after -> after + payloads(reader, after));
            double chain = best(_ -> verify(log));
            return new Table(
                    "Events per second by bare replay of %,d events, %d to a commit (best of 3)"
                            .formatted(EVENTS, PER_COMMIT),
                    List.of("as", "events per second"),
                    List.of(
                            List.of("stored commits", Table.number(stored)),
                            List.of("JSON for the feed", Table.number(feed)),
                            List.of("messages, deserialised", Table.number(messages)),
                            List.of("`verify`", Table.number(chain))));
        }
    }

    private static void fill(CommitLog log) throws InterruptedException {
        CommitLogStorageEngine engine = CommitLogStorageEngine.builder()
                .log(log)
                .eventSerializer(Load.SERIALIZER)
                .snapshotSerializer(Load.SERIALIZER)
                .build();
        List<Thread> threads = IntStream.range(0, WRITERS)
                .mapToObj(writer -> Thread.ofVirtual()
                        .start(() -> IntStream.range(0, EVENTS / PER_COMMIT / WRITERS)
                                .forEach(i -> engine.appendEvents(
                                        Load.event(writer + "-" + i, 0), Load.event(writer + "-" + i, 1)))))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static int payloads(LogReader reader, long after) {
        var messages = reader.read(after, PAGE);
        messages.forEach(message -> {
            if (!(message.getPayload() instanceof Load.Commented)) {
                throw new IllegalStateException("not what was written: " + message);
            }
        });
        return messages.size() / PER_COMMIT;
    }

    private static long verify(CommitLog log) {
        LogVerification found = log.verify();
        if (!found.isIntact()) {
            throw new IllegalStateException("broken: " + found);
        }
        return found.intact();
    }

    private static double best(Pages pages) {
        return IntStream.range(0, 3).mapToDouble(_ -> once(pages)).max().orElseThrow();
    }

    private static double once(Pages pages) {
        long start = System.nanoTime();
        long before = 0;
        long after = pages.next(0);
        while (after > before) {
            before = after;
            after = pages.next(before);
        }
        return after * PER_COMMIT * 1e9 / (System.nanoTime() - start);
    }
}
