package nl.meent.search.themes;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import java.util.stream.Stream;
import nl.meent.events.CommunityEvent;
import nl.meent.events.themes.ThemeAdded;
import nl.meent.events.themes.ThemeEvent;
import nl.meent.events.themes.ThemeId;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Themes in MongoDB, for the follower: it blocks. They begin anew with each generation of the indices. */
@Component
public final class ThemeStore {

    static final String NAME = "name";
    static final String SYNONYMS = "synonyms";

    private final MongoCollection<Document> themes;

    /** Stores in a collection of this generation. */
    public ThemeStore(MongoDatabase database, SearchIndices indices) {
        this.themes = database.getCollection(collection(indices));
    }

    static String collection(SearchIndices indices) {
        return "themes-" + indices.generation();
    }

    /** Applies what the events do to themes, in their order; again gives the same. */
    public void apply(Stream<CommunityEvent> events) {
        List<WriteModel<Document>> writes = events.filter(ThemeEvent.class::isInstance)
                .map(ThemeEvent.class::cast)
                .map(ThemeStore::write)
                .toList();
        if (!writes.isEmpty()) {
            var _ = themes.bulkWrite(writes);
        }
    }

    /** What the theme is called, or its slug where the log knows no such theme (yet). */
    public String name(ThemeId id) {
        Document stored = themes.find(eq(id.value())).first();
        return stored == null ? id.value() : stored.getString(NAME);
    }

    private static WriteModel<Document> write(ThemeEvent event) {
        return switch (event) {
            case ThemeAdded added ->
                new ReplaceOneModel<>(
                        eq(added.themeId().value()),
                        new Document(NAME, added.name()).append(SYNONYMS, added.synonyms()),
                        new ReplaceOptions().upsert(true));
        };
    }
}
