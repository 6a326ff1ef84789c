package nl.meent.community;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.meent.events.CommunityEvent;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;

/** A log that a test writes and a projection follows: a commit per event, an hour apart. */
public final class ProjectedLog {

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    private final List<LoggedEvent> log = new ArrayList<>();

    /** Adds events, each in a commit of its own. */
    public ProjectedLog with(CommunityEvent... events) {
        for (CommunityEvent event : events) {
            long position = log.size() + 1L;
            log.add(new LoggedEvent(position, position, 4095, "event-" + position, time(position), event));
        }
        return this;
    }

    /** When a commit happened. */
    public static Instant time(long position) {
        return START.plus(Duration.ofHours(position));
    }

    /** Lets a projection handle everything that it has not handled yet. */
    public void into(MongoProjection projection) {
        projection.handle(log);
    }

    /**
     * What a projection makes of the log, which is the same when it begins again at any event: a service that is killed
     * after its writes and before it noted how far it was handles its last events twice, on what it made of them before.
     */
    public Document twice(MongoProjection projection, MongoDatabase database, String collection) {
        into(projection);
        Document once = only(database, collection);
        for (int from = log.size() - 1; from >= 0; from--) {
            database.getCollection(MongoProjection.POSITIONS).drop();
            projection.handle(log.subList(from, log.size()));
            Document again = only(database, collection);
            if (!again.equals(once)) {
                throw new AssertionError("once: " + once.toJson() + "\nagain from " + from + ": " + again.toJson());
            }
        }
        return once;
    }

    /** The only document of a collection. */
    public static Document only(MongoDatabase database, String collection) {
        return Objects.requireNonNull(database.getCollection(collection).find().first());
    }
}
