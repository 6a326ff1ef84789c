package nl.meent.community.clock;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import org.bson.Document;
import org.springframework.scheduling.annotation.Scheduled;

/** Keeps the offset of the clock in the store, so that all instances have the same one after a moment. Blocks. */
public class SharedOffset {

    private static final String ID = "clock";

    private final MongoCollection<Document> settings;
    private final PlatformClock clock;

    /** Begins with what is stored, or with the given offset when nothing is. */
    public SharedOffset(MongoDatabase database, PlatformClock clock, Duration initially) {
        this.settings = database.getCollection("settings");
        this.clock = clock;
        settings.updateOne(
                eq(ID), Updates.setOnInsert("aheadMillis", initially.toMillis()), new UpdateOptions().upsert(true));
        refresh();
    }

    /** Moves the clock ahead for all instances, never back; the same offset again changes nothing. */
    public void moveTo(Duration ahead) {
        settings.updateOne(eq(ID), Updates.max("aheadMillis", ahead.toMillis()));
        refresh();
    }

    /** Takes over what another instance stored. One at a time, or what was read before a move would be applied after it. */
    @Scheduled(fixedDelay = 200)
    public final synchronized void refresh() {
        Document stored = settings.find(eq(ID)).first();
        if (stored != null) {
            clock.runAhead(Duration.ofMillis(stored.getLong("aheadMillis")));
        }
    }
}
