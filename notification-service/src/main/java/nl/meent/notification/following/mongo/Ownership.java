package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.util.Objects;
import java.util.UUID;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Which instance writes the projection, and how far it is: in the document that also tells readers the position. */
final class Ownership {

    private final MongoCollection<Document> positions;
    private final String me = UUID.randomUUID().toString();
    private @Nullable Document mine;

    Ownership(MongoDatabase database) {
        positions = database.getCollection(MongoProjection.POSITIONS);
    }

    /**
     * Sees to it that this instance is the writer.
     *
     * @return whether it already was, and nobody wrote in between
     */
    boolean confirm() {
        Document stored = positions.find(eq(Collections.PROJECTION)).first();
        if (stored != null && stored.equals(mine)) {
            return true;
        }
        mine = Objects.requireNonNull(positions.findOneAndUpdate(
                eq(Collections.PROJECTION),
                Updates.combine(
                        Updates.inc("epoch", 1L),
                        Updates.set("owner", me),
                        Updates.setOnInsert("token", 0L),
                        Updates.setOnInsert("position", 0L)),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER)));
        return false;
    }

    long token() {
        return current().getLong("token");
    }

    long epoch() {
        return current().getLong("epoch");
    }

    /**
     * Moves on.
     *
     * @param token    everything up to here has been handled and stored
     * @param position the last commit that was handled as a whole
     * @throws IllegalStateException if another instance has taken over
     */
    void advance(long token, long position) {
        Document next = new Document(current()).append("token", token).append("position", position);
        var result = positions.replaceOne(and(eq(Collections.PROJECTION), eq("epoch", epoch())), next);
        if (result.getMatchedCount() == 0) {
            throw new IllegalStateException("Another instance has taken over " + Collections.PROJECTION);
        }
        mine = next;
    }

    private Document current() {
        return Objects.requireNonNull(mine);
    }
}
