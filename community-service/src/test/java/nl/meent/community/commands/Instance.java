package nl.meent.community.commands;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import nl.meent.community.privacy.KeyStore;
import nl.meent.community.privacy.TinkPersonalDataCipher;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.eventstore.AppendedPositions;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogOptions;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogTail;
import nl.meent.runtime.log.EventSerializer;
import nl.meent.runtime.log.LoggedEvent;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/**
 * The writing half of one instance of the service, put together as the service does it, with a clock of its own. Several on one store
 * know of each other only by that.
 */
public final class Instance implements AutoCloseable {

    private static final byte[] SECRET = new byte[32];
    private static final int AT_ONCE = 500;

    private final MongoClient client;
    private final CommitLog log;
    private final LogTail tail;
    private final LogReader reader;
    private final ExecutorService threads = new CommandConfiguration().commandThreads();
    private final org.axonframework.config.Configuration axon;
    private final Commands commands;

    public Instance(EmbeddedMongo store, Clock clock, Class<?>... aggregates) {
        client = MongoClients.create(store.connectionString());
        log = CommitLog.on(client.getDatabase("log"), LogOptions.defaults().withClock(clock));
        log.ensureIndexes();
        tail = LogTail.on(log);
        TinkPersonalDataCipher cipher = new TinkPersonalDataCipher(keys(client));
        EventSerializer serializer = EventSerializer.create();
        reader = new LogReader(log, serializer, NoOpEventUpcaster.INSTANCE, cipher);
        AppendedPositions positions = new AppendedPositions(AT_ONCE);
        CommitLogStorageEngine engine = CommitLogStorageEngine.builder()
                .log(log)
                .cipher(cipher)
                .positions(positions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        axon = new CommandConfiguration()
                .axon(Arrays.stream(aggregates).map(AggregateType::new).toList(), engine, serializer, clock, threads);
        commands = new Commands(axon.commandBus(), log, tail, positions, new PlatformSecret(SECRET));
    }

    private static KeyStore keys(MongoClient client) {
        try {
            return new KeyStore(client.getDatabase("keys"), SECRET);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Where it sends commands. */
    public Commands commands() {
        return commands;
    }

    /** The store, for its projections. */
    public MongoDatabase database() {
        return client.getDatabase("community");
    }

    /** The last position of the log. */
    public long head() {
        return log.head();
    }

    /** What the log holds behind a position. */
    public List<LoggedEvent> behind(long position) {
        List<LoggedEvent> events = new ArrayList<>();
        long after = position;
        List<TrackedEventMessage<?>> batch = reader.read(after, AT_ONCE);
        while (!batch.isEmpty()) {
            batch.forEach(message -> events.add(LoggedEvent.of(message)));
            after = events.getLast().position();
            batch = reader.read(after, AT_ONCE);
        }
        return events;
    }

    @Override
    public void close() {
        axon.shutdown();
        threads.close();
        tail.close();
        log.close();
        client.close();
    }
}
