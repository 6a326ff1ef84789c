package nl.meent.runtime.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import nl.meent.embedded.mongo.EmbeddedMongo;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissingTest {

    private final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(mongo.connectionString());
    private final MongoCollection<Document> things =
            client.getDatabase("missing").getCollection("things");

    @AfterEach
    void stop() {
        client.close();
        mongo.close();
    }

    private static Document thing(int id, String says) {
        return new Document("_id", id).append("says", says);
    }

    private List<Document> stored() {
        return things.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }

    @Test
    void inserts_nothing_when_there_is_nothing() {
        Missing.insert(things, List.of());
        assertThat(stored()).isEmpty();
    }

    @Test
    void leaves_what_is_there_as_it_is_and_inserts_all_around_it() {
        things.insertOne(thing(2, "first"));
        Missing.insert(things, List.of(thing(1, "again"), thing(2, "again"), thing(3, "again"), thing(3, "twice")));
        assertThat(stored()).containsExactly(thing(1, "again"), thing(2, "first"), thing(3, "again"));
    }

    @Test
    void tells_what_was_refused_for_another_reason_though_others_were_there() {
        things.insertOne(thing(2, "first"));
        List<Document> documents = List.of(thing(1, "new"), thing(2, "again"), new Document("_id", List.of(1)));
        assertThatThrownBy(() -> Missing.insert(things, documents)).isInstanceOf(MongoBulkWriteException.class);
        assertThat(stored()).containsExactly(thing(1, "new"), thing(2, "first"));
    }
}
