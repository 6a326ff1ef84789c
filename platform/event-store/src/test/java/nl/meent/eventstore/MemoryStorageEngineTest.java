package nl.meent.eventstore;

/** The engine on the embedded server in memory. */
class MemoryStorageEngineTest extends StorageEngineContract {

    MemoryStorageEngineTest() {
        super(Servers.inMemory().freshLog());
    }
}
