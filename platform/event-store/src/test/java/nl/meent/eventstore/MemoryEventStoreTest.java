package nl.meent.eventstore;

/** The store on the embedded server in memory. */
class MemoryEventStoreTest extends EventStoreContract {

    MemoryEventStoreTest() {
        super(Servers.inMemory());
    }
}
