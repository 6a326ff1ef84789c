package nl.meent.benchmarks;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import org.axonframework.eventhandling.DomainEventMessage;
import org.bson.Document;

/**
 * Durable appends per second, of one event each, beside raw inserts of the same text into a collection without further
 * indexes. Rounds of both alternate, and the median counts.
 */
public final class AppendBenchmark implements Benchmarks.Benchmark {

    private static final int ROUNDS = 3;
    private static final Duration ROUND = Duration.ofSeconds(4);

    private int round;

    /** This benchmark alone. */
    public static void main(String[] arguments) throws Exception {
        Benchmarks.Benchmark.run(new AppendBenchmark());
    }

    @Override
    public Table measure(Store store) throws Exception {
        try (MongoClient client = MongoClients.create(store.connectionString());
                CommitLog log = CommitLog.on(client.getDatabase("append"))) {
            log.ensureIndexes();
            MongoCollection<Document> raw = client.getDatabase("raw")
                    .getCollection("raw")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            CommitLogStorageEngine engine = CommitLogStorageEngine.builder()
                    .log(log)
                    .eventSerializer(Load.SERIALIZER)
                    .snapshotSerializer(Load.SERIALIZER)
                    .build();
            List<List<String>> rows = new ArrayList<>();
            measure(4, raw, engine);
            for (int writers : new int[] {1, 4, 16}) {
                double[] rates = measure(writers, raw, engine);
                rows.add(List.of(
                        String.valueOf(writers),
                        Table.number(rates[0]),
                        Table.number(rates[1]),
                        Table.ratio(rates[1], rates[0])));
            }
            return new Table(
                    "Durable appends per second (median of " + ROUNDS + " rounds of " + ROUND.toSeconds() + " s)",
                    List.of("writers", "raw `insertOne`", "event store", "ratio"),
                    rows);
        }
    }

    private double[] measure(int writers, MongoCollection<Document> raw, CommitLogStorageEngine engine)
            throws InterruptedException {
        double[] inserts = new double[ROUNDS];
        double[] appends = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            round++;
            inserts[i] = Load.perSecond(writers, ROUND, writer -> inserter(raw, round + "-" + writer));
            appends[i] = Load.perSecond(writers, ROUND, writer -> appender(engine, round + "-" + writer));
        }
        Arrays.sort(inserts);
        Arrays.sort(appends);
        return new double[] {inserts[ROUNDS / 2], appends[ROUNDS / 2]};
    }

    private static IntConsumer inserter(MongoCollection<Document> raw, String writer) {
        return i -> {
            DomainEventMessage<?> event = Load.event(writer, i);
            raw.insertOne(new Document("_id", writer + "-" + i)
                    .append(
                            "p",
                            event.serializePayload(Load.SERIALIZER, String.class)
                                    .getData())
                    .append(
                            "m",
                            event.serializeMetaData(Load.SERIALIZER, String.class)
                                    .getData()));
        };
    }

    private static IntConsumer appender(CommitLogStorageEngine engine, String writer) {
        return i -> engine.appendEvents(Load.event(writer + "-" + i / 50, i % 50));
    }
}
