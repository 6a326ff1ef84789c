package nl.meent.embedded.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.bson.Document;

/** Writes until it is killed, and prints every write that was acknowledged. */
final class CrashChild {

    private CrashChild() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedMongo embedded = EmbeddedMongo.open(Path.of(arguments[0]), EmbeddedMongo.Options.defaults());
        MongoClient client = Clients.to(embedded.connectionString());
        MongoCollection<Document> things = client.getDatabase("t").getCollection("c");
        things.createIndex(Document.parse("{state: 1, n: -1}"));
        things.createIndex(Document.parse("{tags: 1}"));
        things.createIndex(Document.parse("{key: 1}"), new IndexOptions().unique(true));
        int run = Integer.parseInt(arguments[1]);
        for (int thread = 0; thread < 8; thread++) {
            int id = thread;
            Thread.ofPlatform().start(() -> write(things, run * 8 + id, id));
        }
    }

    /** Every thread owns some ids; its latest acknowledged value for an id must be found afterwards, or the next one. */
    private static void write(MongoCollection<Document> things, int seed, int thread) {
        Random random = new Random(seed);
        for (int n = 0; ; n++) {
            String id = thread + "-" + random.nextInt(200);
            long value = (long) seed << 32 | n;
            synchronized (System.out) {
                System.out.println("try " + id + " " + value);
            }
            if (random.nextInt(10) == 0) {
                things.deleteOne(new Document("_id", id));
                value = -value - 1;
            } else {
                things.replaceOne(
                        new Document("_id", id),
                        new Document("_id", id)
                                .append("n", value)
                                .append("state", "s" + random.nextInt(5))
                                .append("key", value)
                                .append("tags", List.of(random.nextInt(20), random.nextInt(20)))
                                .append("text", "x".repeat(random.nextInt(800))),
                        new ReplaceOptions().upsert(true));
            }
            synchronized (System.out) {
                System.out.println("done " + id + " " + value);
            }
        }
    }
}
