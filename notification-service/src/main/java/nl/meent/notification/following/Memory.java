package nl.meent.notification.following;

import java.util.List;
import java.util.Optional;

/**
 * What the log has said so far, up to the event that is being handled and nothing after it. It has no other source, so
 * who is told depends on the log alone.
 */
public interface Memory {

    /** The thing with this id, if there is one. */
    <T> Optional<T> find(Shelf<T> shelf, Object id);

    /** All things of a shelf that is {@linkplain Shelf#whole() whole}. */
    <T> List<T> all(Shelf<T> shelf);

    /** All things that were kept for an owner. */
    <T> List<T> of(Shelf<T> shelf, Object owner);

    /** Keeps a thing under an id. */
    <T> void keep(Shelf<T> shelf, Object id, T thing);

    /** Keeps a thing under an id, to be found by its owner too. An id never changes its owner. */
    <T> void keepFor(Object owner, Shelf<T> shelf, Object id, T thing);

    /** Drops the thing with this id, if there is one. */
    <T> void drop(Shelf<T> shelf, Object id);
}
