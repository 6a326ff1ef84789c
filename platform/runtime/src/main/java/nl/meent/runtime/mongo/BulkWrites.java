package nl.meent.runtime.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The writes of a batch, collected per collection and sent in order. */
public final class BulkWrites {

    private final MongoDatabase database;
    private final Map<String, List<WriteModel<Document>>> writes = new LinkedHashMap<>();

    BulkWrites(MongoDatabase database) {
        this.database = database;
    }

    /** Stores a whole document under its {@code _id}. */
    public void put(String collection, Document document) {
        add(collection, new ReplaceOneModel<>(eq(document.get("_id")), document, new ReplaceOptions().upsert(true)));
    }

    /** Changes the document with this id; nothing happens when there is none. */
    public void update(String collection, Object id, Bson change) {
        add(collection, new UpdateOneModel<>(eq(id), change));
    }

    /** Changes the document with this id, or makes it. */
    public void upsert(String collection, Object id, Bson change) {
        add(collection, new UpdateOneModel<>(eq(id), change, new UpdateOptions().upsert(true)));
    }

    /** Changes all documents that match. */
    public void updateAll(String collection, Bson filter, Bson change) {
        add(collection, new UpdateManyModel<>(filter, change));
    }

    /** Removes the document with this id, if it is there. */
    public void delete(String collection, Object id) {
        add(collection, new DeleteOneModel<>(eq(id)));
    }

    private void add(String collection, WriteModel<Document> write) {
        writes.computeIfAbsent(collection, none -> new ArrayList<>()).add(write);
    }

    void execute() {
        writes.forEach((collection, models) -> {
            var _ = database.getCollection(collection).bulkWrite(models);
        });
    }
}
