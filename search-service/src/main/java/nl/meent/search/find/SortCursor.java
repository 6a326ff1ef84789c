package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.List;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.runtime.web.paging.Cursor;

/** The cursor of a search: its order, and the sort values of the last item. */
final class SortCursor {

    private SortCursor() {}

    /** The cursor after an item with these sort values. */
    static Cursor after(SearchSort sort, List<FieldValue> values) {
        FieldValue first = values.getFirst();
        String id = values.getLast().stringValue();
        return sort == SearchSort.RELEVANCE
                ? Cursor.after(sort.name(), Double.toString(first.doubleValue()), id)
                : Cursor.after(sort.name(), first.longValue(), id);
    }

    /**
     * The sort values in a cursor.
     *
     * @throws InvalidException if it isn't a cursor of a search in this order
     */
    static List<FieldValue> values(Cursor cursor, SearchSort sort) {
        if (!cursor.text(0).equals(sort.name())) {
            throw invalid();
        }
        FieldValue first =
                sort == SearchSort.RELEVANCE ? FieldValue.of(score(cursor.text(1))) : FieldValue.of(cursor.number(1));
        return List.of(first, FieldValue.of(cursor.text(2)));
    }

    private static double score(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw invalid();
        }
    }

    private static InvalidException invalid() {
        return new InvalidException("cursor", RequestRejection.INVALID_CURSOR);
    }
}
