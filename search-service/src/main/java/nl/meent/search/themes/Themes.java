package nl.meent.search.themes;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.meent.search.index.SearchIndices;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Themes in MongoDB, for answers to requests. Every member may know all of them. */
@Component
public final class Themes {

    private final MongoCollection<Document> themes;

    /** Reads what the follower of this generation stored. */
    public Themes(MongoDatabase database, SearchIndices indices) {
        this.themes = database.getCollection(ThemeStore.collection(indices));
    }

    /** The whole list, some dozens, in no order. */
    public Mono<List<Theme>> all() {
        return Flux.from(themes.find()).map(Themes::theme).collectList();
    }

    private static Theme theme(Document stored) {
        return new Theme(
                stored.getString("_id"),
                stored.getString(ThemeStore.NAME),
                stored.getList(ThemeStore.SYNONYMS, String.class, List.of()));
    }
}
