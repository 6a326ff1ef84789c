package nl.meent.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's published contract of a storage engine. */
abstract class StorageEngineContract
        extends BatchingEventStorageEngineTest<CommitLogStorageEngine, CommitLogStorageEngine.Builder> {

    private final CommitLog log;

    StorageEngineContract(CommitLog log) {
        this.log = log;
    }

    @BeforeEach
    void setUp() {
        setTestSubject(createEngine(builder -> builder));
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Override
    protected CommitLogStorageEngine createEngine(UnaryOperator<CommitLogStorageEngine.Builder> customization) {
        return customization.apply(Events.engineOn(log)).build();
    }
}
