package nl.meent.eventstore;

/** The store on a real MongoDB, if one is given. */
class MongoEventStoreTest extends EventStoreContract {

    MongoEventStoreTest() {
        super(Servers.real());
    }
}
