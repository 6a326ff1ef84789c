package nl.meent.search.following;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import nl.meent.runtime.mongo.MongoProjection;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** How far the follower has written: {@code {_id: follower, position, refreshed}} beside the positions of projections. */
@Component
final class IndexedPosition {

    static final String INDEXED = "position";
    static final String REFRESHED = "refreshed";

    private final MongoCollection<Document> positions;
    private final String follower;

    IndexedPosition(MongoDatabase database, SearchIndices indices) {
        this.positions = database.getCollection(MongoProjection.POSITIONS);
        this.follower = follower(indices);
    }

    static String follower(SearchIndices indices) {
        return "documents-" + indices.generation();
    }

    String follower() {
        return follower;
    }

    /** The last position whose documents are written; 0 before the first. */
    long indexed() {
        Document stored = positions.find(eq(follower)).first();
        return stored == null ? 0 : stored.get(INDEXED, 0L);
    }

    /** Says that all documents up to this position are written. */
    void indexed(long position) {
        positions.updateOne(eq(follower), Updates.max(INDEXED, position), new UpdateOptions().upsert(true));
    }
}
