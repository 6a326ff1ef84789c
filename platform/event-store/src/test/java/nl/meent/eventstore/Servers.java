package nl.meent.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.embedded.mongo.EmbeddedMongo;

/** Servers that tests run on, each started once. */
final class Servers {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final Servers IN_MEMORY =
            new Servers(EmbeddedMongo.inMemory().connectionString());

    private final MongoClient client;

    private Servers(String connectionString) {
        client = MongoClients.create(connectionString);
    }

    static Servers inMemory() {
        return IN_MEMORY;
    }

    MongoDatabase freshDatabase() {
        return client.getDatabase("log" + DATABASES.incrementAndGet());
    }

    CommitLog freshLog() {
        CommitLog log = CommitLog.on(freshDatabase());
        log.ensureIndexes();
        return log;
    }
}
