package nl.meent.community.themes.read;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import nl.meent.events.themes.ThemeId;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Finds themes. */
@Component
public class Themes {

    private final MongoCollection<Document> themes;

    /** Reads from the database of this service. */
    public Themes(MongoDatabase database) {
        this.themes = database.getCollection(ThemesProjection.THEMES);
    }

    /** All themes by name. */
    public Flux<ThemeView> all() {
        return Flux.from(themes.find().sort(Sorts.ascending("name"))).map(ThemeView::of);
    }

    /** Those of these themes that exist. */
    public Mono<List<ThemeId>> known(List<ThemeId> asked) {
        return asked.isEmpty()
                ? Mono.just(List.of())
                : Flux.from(themes.find(
                                in("_id", asked.stream().map(ThemeId::value).toList())))
                        .map(stored -> new ThemeId(stored.getString("_id")))
                        .collectList();
    }
}
