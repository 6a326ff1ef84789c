package nl.meent.eventstore;

/** The engine on a real MongoDB, if one is given. */
class MongoStorageEngineTest extends StorageEngineContract {

    MongoStorageEngineTest() {
        super(Servers.real().freshLog());
    }
}
