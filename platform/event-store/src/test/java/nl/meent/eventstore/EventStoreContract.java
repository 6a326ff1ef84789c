package nl.meent.eventstore;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;

/** Axon's published test of its event store, on our engine. */
abstract class EventStoreContract extends EmbeddedEventStoreTest {

    private final List<CommitLog> logs = new ArrayList<>();

    private final Servers server;

    EventStoreContract(Servers server) {
        this.server = server;
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        CommitLog log = server.freshLog();
        logs.add(log);
        return Events.engineOn(log).build();
    }

    @AfterEach
    void closeLogs() {
        logs.forEach(CommitLog::close);
    }
}
