package nl.meent.embedded.mongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** Every query gives the same result with ordered indexes as the plain server gives by scanning. */
class EquivalenceTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 30);
    private static final int QUERIES = 200;

    private static final List<Document> INDEXES = List.of(
            Document.parse("{a: 1}"),
            Document.parse("{a: -1}"),
            Document.parse("{b: 1}"),
            Document.parse("{c: -1}"),
            Document.parse("{a: 1, b: 1}"),
            Document.parse("{a: 1, b: -1}"),
            Document.parse("{b: -1, a: 1, c: -1}"),
            Document.parse("{'d.x': 1, 'd.y': -1}"),
            Document.parse("{'d.y': 1}"),
            Document.parse("{c: 1, 'd.x': -1}"),
            Document.parse("{'e.x': 1, a: -1, b: 1}"),
            Document.parse("{e: 1}"),
            Document.parse("{'a.0': 1}"),
            Document.parse("{'tags.k.v': 1}"),
            Document.parse("{d: 1, 'd.x': 1}"),
            Document.parse("{a: 1, _id: -1}"));

    private static final List<Document> FILTERS = List.of(
            Document.parse("{a: {$gte: 2}}"), Document.parse("{c: {$exists: true}}"), Document.parse("{b: 'q'}"));

    @Test
    void randomQueries() {
        MongoServer plain = new MongoServer(H2Backend.inMemory());
        try (EmbeddedMongo embedded = EmbeddedMongo.inMemory();
                MongoClient with = Clients.to(embedded.connectionString());
                MongoClient without = Clients.to(plain.bindAndGetConnectionString())) {
            int[] counts = new int[4];
            long first = Long.getLong("seed", 1);
            for (long seed = first; seed < first + ROUNDS; seed++) {
                round(
                        seed,
                        with.getDatabase("t").getCollection("c" + seed),
                        without.getDatabase("t").getCollection("c" + seed),
                        embedded,
                        with,
                        counts);
            }
            System.out.printf(
                    "%d queries: %d by index, %d with the order from an index, %d changes%n",
                    counts[0], counts[1], counts[2], counts[3]);
            assertTrue(counts[1] > counts[0] / 3 && counts[2] > counts[0] / 20);
        } finally {
            plain.shutdownNow();
        }
    }

    private void round(
            long seed,
            MongoCollection<Document> indexed,
            MongoCollection<Document> scanned,
            EmbeddedMongo embedded,
            MongoClient client,
            int[] counts) {
        RandomData data = new RandomData(seed);
        createIndexes(data, indexed);
        Set<Object> ids = new HashSet<>();
        for (int i = 0; i < 150; i++) {
            insert(data, indexed, scanned, ids);
        }
        createIndexes(data, indexed);
        for (int i = 0; i < QUERIES; i++) {
            if (data.chance(30)) {
                change(data, indexed, scanned, ids, "seed " + seed + " change " + i);
                counts[3]++;
            }
            compare(data, indexed, scanned, client, counts, "seed " + seed + " query " + i);
        }
        assertConsistent(embedded, indexed.getNamespace().getCollectionName());
    }

    private static void createIndexes(RandomData data, MongoCollection<Document> collection) {
        for (int i = 0; i < 3; i++) {
            IndexOptions options = new IndexOptions().name("i" + data.below(1_000_000));
            if (data.chance(20)) {
                options.sparse(true);
            } else if (data.chance(25)) {
                options.partialFilterExpression(data.oneOf(FILTERS));
            }
            collection.createIndex(data.oneOf(INDEXES), options);
        }
    }

    private static void insert(
            RandomData data, MongoCollection<Document> indexed, MongoCollection<Document> scanned, Set<Object> ids) {
        Object id = data.id();
        if (ids.add(id instanceof Long number ? number.intValue() : id)) {
            Document document = new Document("_id", id);
            document.putAll(data.document());
            indexed.insertOne(document);
            scanned.insertOne(document);
        }
    }

    private static void change(
            RandomData data,
            MongoCollection<Document> indexed,
            MongoCollection<Document> scanned,
            Set<Object> ids,
            String hint) {
        Object id = data.oneOf(new ArrayList<>(ids));
        Bson byId = new Document("_id", id);
        switch (data.below(5)) {
            case 0 -> insert(data, indexed, scanned, ids);
            case 1 -> {
                Document replacement = data.document();
                assertEquals(scanned.replaceOne(byId, replacement), indexed.replaceOne(byId, replacement), hint);
            }
            case 2 -> {
                Document query = new Document("a", data.scalar());
                Document update = new Document("$set", new Document("e.x", data.below(4)).append("n", data.below(9)));
                assertEquals(
                        scanned.updateMany(query, update, new UpdateOptions()),
                        indexed.updateMany(query, update, new UpdateOptions()),
                        hint);
            }
            case 3 -> {
                Document update = new Document("$unset", new Document(data.oneOf(List.of("a", "b", "c", "d")), ""));
                assertEquals(scanned.updateOne(byId, update), indexed.updateOne(byId, update), hint);
            }
            default -> {
                assertEquals(scanned.deleteOne(byId), indexed.deleteOne(byId), hint);
                ids.remove(id);
            }
        }
    }

    private static void compare(
            RandomData data,
            MongoCollection<Document> indexed,
            MongoCollection<Document> scanned,
            MongoClient client,
            int[] counts,
            String hint) {
        Document query = data.query();
        Document sort = data.wantsSort() ? data.sort() : null;
        int limit = data.chance(50) ? 1 + data.below(20) : 0;
        int skip = data.chance(20) ? data.below(5) : 0;
        Document find = new Document("find", indexed.getNamespace().getCollectionName())
                .append("filter", query)
                .append("limit", limit);
        if (sort != null) {
            sort.putIfAbsent("_id", data.chance(50) ? 1 : -1);
            find.append("sort", sort);
        }
        Document plan = client.getDatabase("t").runCommand(new Document("explain", find));
        String description = hint + " " + query.toJson() + " sort " + sort + " skip " + skip + " limit " + limit
                + " plan " + plan.toJson();
        counts[0]++;
        String stages = plan.toJson();
        counts[1] += stages.contains("IXSCAN") ? 1 : 0;
        counts[2] += sort != null && !stages.contains("SORT") ? 1 : 0;
        List<Document> expected = find(scanned, query, sort, sort == null ? 0 : skip, sort == null ? 0 : limit);
        List<Document> actual = find(indexed, query, sort, skip, limit);
        if (sort != null) {
            assertEquals(expected, actual, description);
        } else if (limit == 0 && skip == 0) {
            assertEquals(byId(expected), byId(actual), description);
        } else {
            int left = Math.max(0, expected.size() - skip);
            assertEquals(limit == 0 ? left : Math.min(limit, left), actual.size(), description);
            assertTrue(expected.containsAll(actual), description);
            assertEquals(actual.size(), new HashSet<>(actual).size(), description);
        }
        assertEquals(scanned.countDocuments(query), indexed.countDocuments(query), description);
        if (sort != null && data.chance(20)) {
            List<Bson> pipeline = List.of(
                    new Document("$match", query),
                    new Document("$sort", sort),
                    new Document("$limit", limit + 1),
                    new Document("$project", new Document("a", 1)));
            assertEquals(
                    scanned.aggregate(pipeline).into(new ArrayList<>()),
                    indexed.aggregate(pipeline).into(new ArrayList<>()),
                    description);
        }
    }

    private static List<Document> find(
            MongoCollection<Document> collection, Document query, Document sort, int skip, int limit) {
        FindIterable<Document> find =
                collection.find(query).sort(sort).skip(skip).limit(limit);
        return find.into(new ArrayList<>());
    }

    private static List<String> byId(List<Document> documents) {
        List<String> result = new ArrayList<>();
        documents.forEach(document -> result.add(document.toJson()));
        Collections.sort(result);
        return result;
    }

    static void assertConsistent(EmbeddedMongo embedded, String collection) {
        OrderedCollection internal =
                (OrderedCollection) embedded.backend().resolveDatabase("t").resolveCollection(collection, true);
        internal.getIndexes().forEach(index -> {
            if (index instanceof OrderedIndex ordered) {
                assertTrue(ordered.isConsistent(internal::streamAllDocumentsWithPosition), ordered.getName());
            }
        });
    }
}
