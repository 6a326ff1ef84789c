package nl.meent.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;

/**
 * Axon's snapshots, one per aggregate, in a collection beside the log. They can be thrown away at any time. Meent's own
 * aggregates are too small to need any.
 */
final class Snapshots {

    private final MongoCollection<Document> snapshots;

    Snapshots(MongoDatabase database) {
        snapshots =
                database.getCollection("snapshots").withCodecRegistry(MongoClientSettings.getDefaultCodecRegistry());
    }

    /** Keeps the newer of two. */
    void store(LoggedEvent snapshot) {
        Document document = CommitLayout.document(snapshot).append("_id", snapshot.aggregateId());
        try {
            snapshots.replaceOne(
                    and(eq("_id", snapshot.aggregateId()), lte("s", snapshot.sequence())),
                    document,
                    new ReplaceOptions().upsert(true));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) { // a newer one is there
                throw e;
            }
        }
    }

    Optional<LoggedEvent> find(String aggregateId) {
        return Optional.ofNullable(snapshots.find(eq("_id", aggregateId)).first())
                .map(CommitLayout::event);
    }
}
