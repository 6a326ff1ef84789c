package nl.meent.notification.following.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.meent.notification.following.Recollection;
import nl.meent.notification.following.Shelf;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what the projection has stored last. */
final class MongoRecollection implements Recollection {

    private final MongoDatabase database;

    MongoRecollection(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public <T> Mono<T> find(Shelf<T> shelf, Object id) {
        return Mono.from(database.getCollection(Collections.of(shelf))
                        .find(eq(id.toString()))
                        .first())
                .flatMap(document -> Mono.justOrEmpty(now(shelf, document)));
    }

    @Override
    public <T> Mono<Map<String, T>> findAll(Shelf<T> shelf, Collection<?> ids) {
        return Flux.from(database.getCollection(Collections.of(shelf))
                        .find(in("_id", ids.stream().map(Object::toString).toList())))
                .filter(document -> document.get("now") != null)
                .collectMap(
                        document -> document.getString("_id"),
                        document -> now(shelf, document).orElseThrow());
    }

    private static <T> Optional<T> now(Shelf<T> shelf, Document document) {
        return Optional.ofNullable(Things.read(shelf, document.get("now", Document.class)));
    }
}
