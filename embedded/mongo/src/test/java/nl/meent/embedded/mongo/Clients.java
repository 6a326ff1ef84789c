package nl.meent.embedded.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;

/** Driver clients as the product configures them. */
final class Clients {

    private Clients() {}

    static MongoClient to(String connectionString) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(64))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    }
}
