package nl.meent.embedded.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexTest {

    private EmbeddedMongo embedded;
    private MongoClient client;
    private MongoCollection<Document> collection;

    @BeforeEach
    void open() {
        embedded = EmbeddedMongo.inMemory();
        client = Clients.to(embedded.connectionString());
        collection = client.getDatabase("t").getCollection("c");
    }

    @AfterEach
    void close() {
        client.close();
        embedded.close();
    }

    private static Document doc(String json) {
        return Document.parse(json);
    }

    private OrderedCollection internal() {
        return (OrderedCollection) embedded.backend().resolveDatabase("t").resolveCollection("c", true);
    }

    private long examined(Runnable query) {
        long before = internal().documentsExamined();
        query.run();
        return internal().documentsExamined() - before;
    }

    private void inboxes() {
        collection.createIndex(doc("{member: 1, position: 1}"));
        List<Document> items = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            items.add(new Document("_id", i).append("member", "m" + i % 20).append("position", i));
        }
        collection.insertMany(items);
    }

    @Test
    void aRangeOverTheElementsOfAnArrayReadsOnlyWhatLiesInIt() {
        collection.createIndex(doc("{k: 1}"), new IndexOptions().unique(true));
        List<Document> items = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            items.add(new Document("_id", i).append("k", List.of("a" + (10_000 + i), "z" + (10_000 + i))));
        }
        collection.insertMany(items);
        assertEquals(
                4, // the end itself is read, and filtered out
                examined(() -> assertEquals(
                        List.of(7, 8, 9),
                        collection
                                .find(doc("{k: {$elemMatch: {$gte: 'a10007', $lt: 'a10010'}}}"))
                                .sort(doc("{_id: 1}"))
                                .map(found -> found.getInteger("_id"))
                                .into(new ArrayList<>()))));
    }

    @Test
    void anInboxPageReadsOnlyThePage() {
        inboxes();
        assertEquals(
                20,
                examined(() -> {
                    List<Document> page = collection
                            .find(doc("{member: 'm7', position: {$lt: 1000}}"))
                            .sort(doc("{position: -1}"))
                            .limit(20)
                            .into(new ArrayList<>());
                    assertEquals(987, page.getFirst().getInteger("position"));
                    assertEquals(20, page.size());
                }),
                1);
    }

    @Test
    void severalInboxesMergeIntoOneOrder() {
        inboxes();
        assertEquals(10, examined(() -> {
            List<Integer> page = collection
                    .find(doc("{member: {$in: ['m1', 'm2', 'm3']}}"))
                    .sort(doc("{position: -1}"))
                    .limit(10)
                    .map(d -> d.getInteger("_id"))
                    .into(new ArrayList<>());
            assertEquals(List.of(1983, 1982, 1981, 1963, 1962, 1961, 1943, 1942, 1941, 1923), page);
        }));
    }

    @Test
    void idRangesUpdatesDeletesCountsAndPipelinesUseIndexes() {
        inboxes();
        assertEquals(
                500,
                examined(() ->
                        collection.find(doc("{_id: {$gte: 700}}")).limit(500).into(new ArrayList<>())));
        assertEquals(1, examined(() -> collection.updateOne(doc("{member: 'm3'}"), doc("{$set: {x: 1}}"))));
        assertEquals(100, examined(() -> collection.updateMany(doc("{member: 'm3'}"), doc("{$set: {x: 2}}"))));
        assertEquals(100, examined(() -> collection.countDocuments(doc("{member: 'm3'}"))));
        assertEquals(
                5,
                examined(() -> collection
                        .aggregate(List.of(
                                doc("{$match: {member: 'm3'}}"),
                                doc("{$sort: {position: 1}}"),
                                doc("{$limit: 5}"),
                                doc("{$project: {position: 1}}")))
                        .into(new ArrayList<>())));
        assertEquals(1, examined(() -> collection.findOneAndDelete(doc("{member: 'm3', position: 3}"))));
        assertEquals(
                3,
                examined(() -> collection
                        .find()
                        .sort(doc("{member: -1, position: -1}"))
                        .limit(3)
                        .into(new ArrayList<>())));
    }

    @Test
    void uniqueKeysHoldForInsertUpdateAndUpsert() {
        collection.createIndex(doc("{a: 1, b: -1}"), new IndexOptions().unique(true));
        collection.insertOne(doc("{_id: 1, a: 1, b: 1}"));
        collection.insertOne(doc("{_id: 2, a: 1, b: 2}"));
        collection.insertOne(doc("{_id: 3, a: [5, 6]}"));
        assertEquals(
                11000,
                assertThrows(
                                MongoWriteException.class,
                                () -> collection.insertOne(doc("{a: 1.0, b: {$numberLong: '2'}}")))
                        .getCode());
        assertEquals(
                11000,
                assertThrows(MongoWriteException.class, () -> collection.insertOne(doc("{a: [7, 6]}")))
                        .getCode());
        assertEquals(
                11000,
                assertThrows(
                                MongoWriteException.class,
                                () -> collection.updateOne(doc("{_id: 2}"), doc("{$set: {b: 1}}")))
                        .getCode());
        assertEquals(
                11000,
                assertThrows(
                                MongoWriteException.class,
                                () -> collection.updateOne(
                                        doc("{a: 1, b: 9}"), doc("{$set: {b: 1}}"), new UpdateOptions().upsert(true)))
                        .getCode());
        collection.updateOne(doc("{_id: 2}"), doc("{$set: {b: 3}}"));
        collection.insertOne(doc("{_id: 4, a: 1, b: 2}"));
        assertEquals(
                11000,
                assertThrows(MongoWriteException.class, () -> collection.insertOne(doc("{_id: 1.0}")))
                        .getCode());
        EquivalenceTest.assertConsistent(embedded, "c");
    }

    @Test
    void sparseAndPartialUniqueIndexesLeaveOthersAlone() {
        collection.createIndex(doc("{mail: 1}"), new IndexOptions().unique(true).sparse(true));
        collection.createIndex(
                doc("{slug: 1}"), new IndexOptions().unique(true).partialFilterExpression(doc("{open: true}")));
        collection.insertMany(List.of(
                doc("{_id: 1}"),
                doc("{_id: 2}"),
                doc("{_id: 3, mail: 'x', slug: 's'}"),
                doc("{_id: 4, slug: 's'}"),
                doc("{_id: 5, slug: 's', open: true}")));
        assertThrows(MongoWriteException.class, () -> collection.insertOne(doc("{mail: 'x'}")));
        assertThrows(MongoWriteException.class, () -> collection.insertOne(doc("{slug: 's', open: true}")));
        assertThrows(
                MongoWriteException.class, () -> collection.updateOne(doc("{_id: 4}"), doc("{$set: {open: true}}")));
        assertEquals(3, collection.countDocuments(doc("{slug: 's'}")));
        assertEquals(4, collection.countDocuments(doc("{mail: null}")));
        assertEquals(
                1,
                examined(() -> collection.find(doc("{slug: 's', open: true}")).into(new ArrayList<>())));
        collection.deleteOne(doc("{_id: 5}"));
        collection.updateOne(doc("{_id: 4}"), doc("{$set: {open: true}}"));
        EquivalenceTest.assertConsistent(embedded, "c");
    }

    @Test
    void anIndexOnExistingDocumentsIsBuiltOrRefusedAsAWhole() {
        for (int i = 0; i < 500; i++) {
            collection.insertOne(new Document("_id", i).append("v", i % 499));
        }
        assertThrows(
                DuplicateKeyException.class,
                () -> collection.createIndex(doc("{v: 1}"), new IndexOptions().unique(true)));
        collection.createIndex(doc("{v: 1}"));
        assertEquals(2, examined(() -> collection.find(doc("{v: 0}")).into(new ArrayList<>())));
        assertThrows(
                MongoCommandException.class,
                () -> collection.createIndex(doc("{v: 1}"), new IndexOptions().sparse(true)));
        collection.dropIndex(doc("{v: 1}"));
        assertEquals(500, examined(() -> collection.find(doc("{v: 0}")).into(new ArrayList<>())));
    }

    @Test
    void unsupportedIndexesAreRefused() {
        assertThrows(MongoCommandException.class, () -> collection.createIndex(doc("{a: 'text'}")));
        assertThrows(MongoCommandException.class, () -> collection.createIndex(doc("{'$**': 1}")));
        assertThrows(
                MongoCommandException.class,
                () -> collection.createIndex(
                        doc("{a: 1}"),
                        new IndexOptions()
                                .collation(com.mongodb.client.model.Collation.builder()
                                        .locale("nl")
                                        .build())));
        assertThrows(MongoWriteException.class, () -> {
            collection.createIndex(doc("{a: 1, b: 1}"));
            collection.insertOne(doc("{a: [1], b: [2]}"));
        });
        assertEquals(0, collection.countDocuments());
    }

    @Test
    void aRenamedCollectionKeepsItsIndexes() {
        inboxes();
        collection.renameCollection(new MongoNamespace("t.d"));
        collection = client.getDatabase("t").getCollection("c");
        inboxes();
        assertEquals(100, collection.countDocuments(doc("{member: 'm1'}")));
        assertEquals(100, client.getDatabase("t").getCollection("d").countDocuments(doc("{member: 'm1'}")));
        EquivalenceTest.assertConsistent(embedded, "c");
        EquivalenceTest.assertConsistent(embedded, "d");
    }

    @Test
    void countersAndConcurrentChangesStayConsistent() throws Exception {
        collection.createIndex(doc("{state: 1, n: -1}"));
        collection.insertOne(doc("{_id: 'counter', n: 0}"));
        Set<Integer> numbers = ConcurrentHashMap.newKeySet();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> jobs = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int seed = t;
                jobs.add(threads.submit(() -> {
                    Random random = new Random(seed);
                    for (int i = 0; i < 300; i++) {
                        int n = collection
                                .findOneAndUpdate(
                                        doc("{_id: 'counter'}"),
                                        doc("{$inc: {n: 1}}"),
                                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
                                .getInteger("n");
                        assertTrue(numbers.add(n), "number " + n + " was given twice");
                        collection.updateOne(
                                new Document("_id", random.nextInt(100)),
                                new Document("$set", new Document("state", "s" + random.nextInt(3)).append("n", n)),
                                new UpdateOptions().upsert(true));
                        for (Document found : collection
                                .find(doc("{state: 's1'}"))
                                .sort(doc("{n: -1}"))
                                .limit(5)) {
                            assertEquals("s1", found.getString("state"));
                        }
                        if (i % 20 == 0) {
                            collection.deleteMany(new Document("state", "s2").append("n", new Document("$lt", n - 50)));
                        }
                    }
                }));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        }
        assertEquals(2400, numbers.size());
        EquivalenceTest.assertConsistent(embedded, "c");
    }

    @Test
    void indexesSurviveReopeningAndABrokenOneIsBuiltAgain(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("db.mv");
        try (EmbeddedMongo first = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
                MongoClient c = Clients.to(first.connectionString())) {
            MongoCollection<Document> things = c.getDatabase("t").getCollection("c");
            things.createIndex(doc("{v: 1}"), new IndexOptions().partialFilterExpression(doc("{v: {$gt: 0}}")));
            for (int i = 0; i < 100; i++) {
                things.insertOne(new Document("_id", i).append("v", i % 10));
            }
        }
        try (EmbeddedMongo second = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults())) {
            EquivalenceTest.assertConsistent(second, "c");
            second.store().openMap("t.c._index_v_1").clear();
            second.store().commit();
            second.store().closeImmediately();
        }
        try (EmbeddedMongo third = EmbeddedMongo.open(file, EmbeddedMongo.Options.defaults());
                MongoClient c = Clients.to(third.connectionString())) {
            EquivalenceTest.assertConsistent(third, "c");
            assertEquals(10, c.getDatabase("t").getCollection("c").countDocuments(doc("{v: 5}")));
            assertEquals(
                    1,
                    ((OrderedCollection) third.backend().resolveDatabase("t").resolveCollection("c", true))
                            .indexesRepaired());
            assertFalse(third.store().openMap("t.c._index_v_1").isEmpty());
        }
    }
}
