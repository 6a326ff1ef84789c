package nl.meent.search.find;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param total      how many things were found
 * @param items      those on this page
 * @param facets     by dimension, how many there are per value, given what is selected in the others
 * @param didYouMean the query with likely mistakes mended, where that finds something; else null
 * @param next       cursor of the next page; null on the last
 */
record SearchResults(
        long total,
        List<SearchItem> items,
        Map<String, List<FacetValue>> facets,
        @Nullable String didYouMean,
        @Nullable String next) {

    /**
     * A value to narrow by.
     *
     * @param value the code or slug
     * @param count how many things have it
     */
    record FacetValue(String value, long count) {}

    SearchResults withDidYouMean(@Nullable String mended) {
        return new SearchResults(total, items, facets, mended, next);
    }
}
