package nl.meent.eventstore;

/** The store on the embedded server and its durable file. */
class FileEventStoreTest extends EventStoreContract {

    FileEventStoreTest() {
        super(Servers.onFile());
    }
}
