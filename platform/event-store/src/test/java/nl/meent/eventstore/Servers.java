package nl.meent.eventstore;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.meent.embedded.mongo.EmbeddedMongo;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/** Servers that tests run on, each started once and at first use. */
final class Servers {

    private static final String REAL = "meent.test.mongodb-uri";
    private static final String RUN = Long.toString(System.currentTimeMillis(), 36);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private static @Nullable Servers memory;
    private static @Nullable Servers file;
    private static @Nullable Servers real;

    private final String connectionString;
    private final MongoClient client;

    private Servers(String connectionString) {
        this.connectionString = connectionString;
        this.client = MongoClients.create(connectionString);
    }

    static synchronized Servers inMemory() {
        memory = orStart(memory, () -> EmbeddedMongo.inMemory().connectionString());
        return memory;
    }

    /** The embedded server on its durable file. */
    static synchronized Servers onFile() {
        file = orStart(file, Servers::startOnFile);
        return file;
    }

    /** A MongoDB given from outside: the test is reported as skipped without one. */
    static synchronized Servers real() {
        String given = System.getProperty(REAL, "");
        assumeTrue(!given.isEmpty(), "no MongoDB given: set " + REAL);
        real = orStart(real, () -> given);
        return real;
    }

    private static Servers orStart(@Nullable Servers running, Supplier<String> start) {
        return running != null ? running : new Servers(start.get()).warm();
    }

    /** Axon's tests wait 100 ms for an event that was published: too little for the first one of a process. */
    private Servers warm() {
        try (CommitLog log = freshLog()) {
            EmbeddedEventStore store = EmbeddedEventStore.builder()
                    .storageEngine(Events.engineOn(log).build())
                    .build();
            for (int i = 0; i < 20; i++) {
                store.publish(Events.domain("warm", i));
            }
            store.openStream(null).asStream().limit(20).forEach(EventMessage::getPayload);
            store.shutDown();
        }
        return this;
    }

    private static String startOnFile() {
        try {
            Path directory = Files.createTempDirectory(Path.of("target"), "mongo");
            EmbeddedMongo server = EmbeddedMongo.open(directory.resolve("log.mv"), EmbeddedMongo.Options.defaults());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.connectionString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String connectionString() {
        return connectionString;
    }

    MongoDatabase freshDatabase() {
        return client.getDatabase("test-" + RUN + "-" + DATABASES.incrementAndGet());
    }

    /** Another process's view of the same database. */
    MongoDatabase again(MongoDatabase database) {
        return MongoClients.create(connectionString).getDatabase(database.getName());
    }

    CommitLog freshLog() {
        CommitLog log = CommitLog.on(freshDatabase());
        log.ensureIndexes();
        return log;
    }
}
