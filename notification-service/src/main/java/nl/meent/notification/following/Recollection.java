package nl.meent.notification.following;

import java.util.Collection;
import java.util.Map;
import reactor.core.publisher.Mono;

/** What is remembered, for whoever answers a request: as of the last handled batch, without blocking. */
public interface Recollection {

    /** The thing with this id; empty if there is none. */
    <T> Mono<T> find(Shelf<T> shelf, Object id);

    /** The things with these ids, by id in text form. */
    <T> Mono<Map<String, T>> findAll(Shelf<T> shelf, Collection<?> ids);
}
