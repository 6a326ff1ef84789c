package nl.meent.runtime.web.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, as it is answered.
 *
 * @param items what is on this page, in the order of the list
 * @param next the opaque cursor of the next page, or null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page out of what was read with one item more than fits, which tells whether there is a next page.
     *
     * @param read up to {@code limit + 1} items in the order of the list
     * @param limit how many items fit on the page
     * @param cursorOf the sort values of an item; asked for the last item on the page
     */
    public static <T> Page<T> of(List<T> read, int limit, Function<? super T, Cursor> cursorOf) {
        if (read.size() <= limit) {
            return new Page<>(read, null);
        }
        List<T> items = read.subList(0, limit);
        return new Page<>(items, cursorOf.apply(items.getLast()).encode());
    }

    /** @return the same page with every item shown differently */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
