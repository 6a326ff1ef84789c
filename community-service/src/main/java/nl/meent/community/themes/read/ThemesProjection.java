package nl.meent.community.themes.read;

import com.mongodb.client.MongoDatabase;
import nl.meent.events.themes.ThemeAdded;
import nl.meent.runtime.log.LoggedEvent;
import nl.meent.runtime.mongo.BulkWrites;
import nl.meent.runtime.mongo.MongoProjection;
import org.bson.Document;

/** The managed list of themes. */
public final class ThemesProjection extends MongoProjection {

    private static final int VERSION = 1;

    static final String THEMES = "themes-v" + VERSION;

    /** Projects into the database of this service. */
    public ThemesProjection(MongoDatabase database) {
        super(database, "themes", VERSION);
    }

    @Override
    protected void on(LoggedEvent logged, BulkWrites writes) {
        if (logged.event() instanceof ThemeAdded event) {
            writes.put(
                    THEMES,
                    new Document("_id", event.themeId().value())
                            .append("name", event.name())
                            .append("description", event.description())
                            .append("synonyms", event.synonyms()));
        }
    }
}
