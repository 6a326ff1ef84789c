package nl.meent.community;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import nl.meent.embedded.mongo.EmbeddedMongo;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database in memory for the tests of a class, empty before each. */
public final class EmptyDatabase implements BeforeEachCallback, AfterAllCallback {

    private final EmbeddedMongo store = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(store.connectionString());

    /** The database. */
    public MongoDatabase get() {
        return client.getDatabase("tested");
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        get().drop();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        client.close();
        store.close();
    }
}
