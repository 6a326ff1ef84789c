package nl.meent.notification.following;

/**
 * A kind of things that are remembered.
 *
 * @param name  its stable name, such as {@code posts}
 * @param type  a record that Jackson writes and reads
 * @param whole whether all of it is at hand at any moment; only for what is few or always needed
 */
public record Shelf<T>(String name, Class<T> type, boolean whole) {

    /** Things that are looked up one by one. */
    public static <T> Shelf<T> of(String name, Class<T> type) {
        return new Shelf<>(name, type, false);
    }

    /** Things that are all at hand. */
    public static <T> Shelf<T> whole(String name, Class<T> type) {
        return new Shelf<>(name, type, true);
    }
}
