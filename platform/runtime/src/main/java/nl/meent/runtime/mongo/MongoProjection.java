package nl.meent.runtime.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import nl.meent.runtime.log.Follower;
import nl.meent.runtime.log.LoggedEvent;
import org.bson.Document;

/**
 * A projection into MongoDB. A batch becomes ordered bulk writes and then, last, the position: a crash in between repeats
 * some writes, so each must give the same document when it is applied again ({@code $set}, {@code $addToSet}, {@code $pull},
 * never {@code $inc}).
 */
public abstract class MongoProjection implements Follower {

    /** Collection of positions in each service's database: {@code {_id: name, position}}. */
    public static final String POSITIONS = "positions";

    private final MongoDatabase database;
    private final MongoCollection<Document> positions;
    private final String name;

    /**
     * Projects into a database.
     *
     * @param database the service's own database
     * @param name     what it shows, such as {@code posts}
     * @param version  raised when its documents change; it then fills collections of its own beside the old ones
     */
    protected MongoProjection(MongoDatabase database, String name, int version) {
        this.database = database;
        this.positions = database.getCollection(POSITIONS);
        this.name = nameOf(name, version);
    }

    /** What a version of a projection is called among followers. */
    protected static String nameOf(String name, int version) {
        return name + "-v" + version;
    }

    @Override
    public final String name() {
        return name;
    }

    /** Adds what the event changes to the writes. */
    protected abstract void on(LoggedEvent logged, BulkWrites writes);

    @Override
    public final void handle(List<LoggedEvent> batch) {
        long position = position();
        BulkWrites writes = new BulkWrites(database);
        batch.stream().filter(event -> event.position() > position).forEach(event -> on(event, writes));
        writes.execute();
        positions.updateOne(
                eq(name), Updates.max("position", batch.getLast().completed()), new UpdateOptions().upsert(true));
        handled(batch.getLast().completed());
    }

    /** Called when a batch has been stored, with the position that the projection has reached. */
    protected void handled(long position) {}

    private long position() {
        Document stored = positions.find(eq(name)).first();
        return stored == null ? 0 : stored.getLong("position");
    }
}
