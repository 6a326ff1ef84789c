package nl.meent.embedded.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bson.Document;

/** Reads before and after, durable writes per second, growth of the file, and pauses. */
final class Bench {

    private static final int DOCUMENTS = Integer.getInteger("documents", 200_000);

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createTempDirectory("bench");
        List<String> parts =
                arguments.length == 0 ? List.of("before", "after", "writes", "growth") : List.of(arguments);
        if (parts.contains("before")) {
            MongoServer plain =
                    new MongoServer(new H2Backend(directory.resolve("plain.mv").toString()));
            try (MongoClient client = Clients.to(plain.bindAndGetConnectionString())) {
                reads("before", client.getDatabase("t").getCollection("c"), 5);
            }
            plain.shutdownNow();
            System.out.printf("before: file closed %d MB%n", Files.size(directory.resolve("plain.mv")) >> 20);
        }
        if (parts.contains("after")) {
            Path file = directory.resolve("ordered.mv");
            EmbeddedMongo embedded = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
            try (MongoClient client = Clients.to(embedded.connectionString())) {
                reads("after", client.getDatabase("t").getCollection("c"), 300);
            }
            close("after", embedded, file);
            long start = System.nanoTime();
            embedded = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
            System.out.printf("after: opened in %d ms%n", (System.nanoTime() - start) / 1_000_000);
            embedded.store().closeImmediately();
            start = System.nanoTime();
            embedded = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
            System.out.printf(
                    "after: opened after a crash (indexes verified) in %d ms%n",
                    (System.nanoTime() - start) / 1_000_000);
            embedded.close();
        }
        if (parts.contains("writes")) {
            for (boolean fsync : new boolean[] {true, false}) {
                for (int writers : new int[] {1, 4, 16}) {
                    Path file = directory.resolve("writes" + writers + fsync + ".mv");
                    EmbeddedMongo embedded = EmbeddedMongo.open(
                            file, EmbeddedMongo.Options.defaults().withFsync(fsync));
                    write("writers " + writers + " fsync " + fsync, embedded, file, writers, 6_000);
                    embedded.close();
                }
            }
        }
        if (parts.contains("growth")) {
            for (EmbeddedMongo.Options options : List.of(
                    EmbeddedMongo.Options.defaults(),
                    EmbeddedMongo.Options.defaults().withCompaction(50, 512 * 1024, 50, 0),
                    EmbeddedMongo.Options.defaults().withCompaction(200, 4 << 20, 70, 0),
                    EmbeddedMongo.Options.defaults().withCompaction(50, 512 * 1024, 70, 1000),
                    EmbeddedMongo.Options.defaults().withCompaction(0, 0, 0, 0))) {
                Path file = directory.resolve("growth" + options.hashCode() + ".mv");
                EmbeddedMongo embedded = EmbeddedMongo.open(file, options);
                write(
                        "growth compaction every " + options.compactEveryMillis() + " ms, step "
                                + (options.compactStepBytes() >> 10) + " KB, fill " + options.compactFillRate()
                                + " %, retention "
                                + options.retentionMillis() + " ms",
                        embedded,
                        file,
                        8,
                        50_000);
                close("growth", embedded, file);
            }
        }
        System.exit(0);
    }

    private static void close(String name, EmbeddedMongo embedded, Path file) throws Exception {
        long size = Files.size(file);
        long start = System.nanoTime();
        embedded.close();
        System.out.printf(
                "%s: file %d MB, closed in %d ms, then %d MB%n",
                name, size >> 20, (System.nanoTime() - start) / 1_000_000, Files.size(file) >> 20);
    }

    private static void reads(String name, MongoCollection<Document> items, int rounds) {
        items.createIndex(Document.parse("{member: 1, position: 1}"));
        items.createIndex(Document.parse("{group: 1, slug: 1}"), new IndexOptions().unique(true));
        long start = System.nanoTime();
        for (int from = 0; from < DOCUMENTS; from += 1000) {
            List<Document> batch = new ArrayList<>();
            for (int i = from; i < from + 1000; i++) {
                batch.add(new Document("_id", (long) i)
                        .append("member", "member-" + i % 500)
                        .append("position", (long) i)
                        .append("group", "group-" + i % 100)
                        .append("slug", "slug-" + i)
                        .append("text", "y".repeat(300)));
            }
            items.insertMany(batch);
        }
        System.out.printf(
                "%s: %d documents inserted in %d ms%n", name, DOCUMENTS, (System.nanoTime() - start) / 1_000_000);
        for (int warm = 0; warm < 2; warm++) {
            boolean report = warm == 1;
            time(
                    report,
                    name,
                    "inbox page",
                    rounds,
                    i -> items.find(new Document("member", "member-" + i % 500)
                                    .append("position", new Document("$lt", DOCUMENTS - 100L * i)))
                            .sort(new Document("position", -1))
                            .limit(20)
                            .into(new ArrayList<>())
                            .size());
            time(
                    report,
                    name,
                    "_id from, limit 500",
                    rounds,
                    i -> items.find(new Document("_id", new Document("$gte", DOCUMENTS - 1000L - 300L * i)))
                            .limit(500)
                            .into(new ArrayList<>())
                            .size());
            time(
                    report,
                    name,
                    "_id from, sorted, limit 500",
                    rounds,
                    i -> items.find(new Document("_id", new Document("$gte", DOCUMENTS - 1000L - 300L * i)))
                            .sort(new Document("_id", 1))
                            .limit(500)
                            .into(new ArrayList<>())
                            .size());
            time(
                    report,
                    name,
                    "unique compound key",
                    rounds,
                    i -> items.find(new Document("group", "group-" + i % 100).append("slug", "slug-" + i))
                            .into(new ArrayList<>())
                            .size());
            time(report, name, "count of one member", rounds, i ->
                    (int) items.countDocuments(new Document("member", "member-" + i % 500)));
        }
    }

    private interface Query {
        int run(int i);
    }

    private static void time(boolean report, String name, String what, int rounds, Query query) {
        long[] nanos = new long[rounds];
        int size = 0;
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            size = query.run(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        if (report) {
            System.out.printf(
                    "%s: %s: median %.2f ms, worst %.2f ms (%d)%n",
                    name, what, nanos[rounds / 2] / 1e6, nanos[rounds - 1] / 1e6, size);
        }
    }

    /** Half inserts of 600 bytes with a unique and an ordinary index, half updates of a few small documents. */
    private static void write(String name, EmbeddedMongo embedded, Path file, int writers, int writes)
            throws Exception {
        try (MongoClient client = Clients.to(embedded.connectionString());
                var threads = Executors.newFixedThreadPool(writers)) {
            MongoCollection<Document> items = client.getDatabase("t").getCollection("items");
            MongoCollection<Document> tokens = client.getDatabase("t").getCollection("tokens");
            items.createIndex(Document.parse("{member: 1, position: 1}"));
            items.createIndex(Document.parse("{slug: 1}"), new IndexOptions().unique(true));
            AtomicInteger next = new AtomicInteger();
            AtomicLong longest = new AtomicLong();
            AtomicLong largest = new AtomicLong();
            long start = System.nanoTime();
            var jobs = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        for (int i = next.getAndIncrement(); i < writes; i = next.getAndIncrement()) {
                            long begun = System.nanoTime();
                            if (i % 2 == 0) {
                                items.insertOne(new Document("_id", i)
                                        .append("member", "m" + i % 97)
                                        .append("position", i)
                                        .append("slug", "slug-" + i)
                                        .append("p", "y".repeat(600)));
                            } else {
                                tokens.updateOne(
                                        new Document("_id", "t" + writer),
                                        new Document("$set", new Document("v", i)),
                                        new UpdateOptions().upsert(true));
                            }
                            long took = System.nanoTime() - begun;
                            if (i > 500) {
                                longest.accumulateAndGet(took, Math::max);
                            }
                            if (i % 1000 == 0) {
                                largest.accumulateAndGet(Files.size(file), Math::max);
                            }
                        }
                        return null;
                    }))
                    .toList();
            for (var job : jobs) {
                job.get();
            }
            System.out.printf(
                    "%s: %d writes, %.0f/s, longest write %d ms, longest compaction pause %d ms, "
                            + "file at most %d MB%n",
                    name,
                    writes,
                    writes / ((System.nanoTime() - start) / 1e9),
                    longest.get() / 1_000_000,
                    embedded.longestPauseMillis(),
                    largest.get() >> 20);
        }
    }
}
