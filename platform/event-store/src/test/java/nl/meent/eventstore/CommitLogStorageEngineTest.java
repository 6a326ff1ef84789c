package nl.meent.eventstore;

import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.BeforeEach;

/** Axon's contract of a storage engine, on the embedded server in memory. */
class CommitLogStorageEngineTest
        extends BatchingEventStorageEngineTest<CommitLogStorageEngine, CommitLogStorageEngine.Builder> {

    private CommitLog log;

    @BeforeEach
    void setUp() {
        log = Servers.inMemory().freshLog();
        setTestSubject(createEngine(builder -> builder));
    }

    @Override
    protected CommitLogStorageEngine createEngine(UnaryOperator<CommitLogStorageEngine.Builder> customization) {
        Jackson3Serializer serializer = Jackson3Serializer.builder().build();
        return customization
                .apply(CommitLogStorageEngine.builder()
                        .log(log)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer))
                .build();
    }
}
