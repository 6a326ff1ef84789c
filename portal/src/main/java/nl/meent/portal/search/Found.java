package nl.meent.portal.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer of search-service.
 *
 * @param facets     counts per value, by filter: {@code type}, {@code theme}
 * @param didYouMean another spelling that finds more; null if there is none
 * @param next       cursor of what follows; null at the end
 */
public record Found(
        long total,
        List<Hit> items,
        @Nullable Map<String, List<Count>> facets,
        @Nullable String didYouMean,
        @Nullable String next) {

    /** @param count how many are found with this value */
    public record Count(String value, long count) {}

    /** The values of a filter that occur. */
    public List<Count> facet(String name) {
        return facets == null ? List.of() : facets.getOrDefault(name, List.of());
    }
}
