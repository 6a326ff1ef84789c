package nl.meent.eventstore;

/** The engine on the embedded server and its durable file. */
class FileStorageEngineTest extends StorageEngineContract {

    FileStorageEngineTest() {
        super(Servers.onFile().freshLog());
    }
}
