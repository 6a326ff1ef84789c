package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.meent.events.posts.PostKind;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.search.index.SearchIndices;
import nl.meent.search.members.SearchMember;
import org.jspecify.annotations.Nullable;

/** Makes the request to Elasticsearch. */
final class SearchRequests {

    static final String VALUES = "values";

    private static final int VALUES_PER_FACET = 50;

    private SearchRequests() {}

    static SearchRequest of(SearchMember member, SearchCriteria criteria, PageRequest page, List<String> near) {
        List<FieldValue> after = page.cursor()
                .map(cursor -> SortCursor.values(cursor, criteria.sort()))
                .orElse(List.of());
        return SearchRequest.of(request -> {
            request.index(SearchIndices.ALL)
                    .searchType(SearchType.DfsQueryThenFetch) // scores of two indices are comparable only with this
                    .query(query(member, criteria, near))
                    .postFilter(Dimension.selection(criteria))
                    .aggregations(facets(criteria))
                    .highlight(Snippet.request())
                    .source(source -> source.filter(filter -> filter.excludes(FoundItems.NOT_SHOWN)))
                    .sort(sort(criteria.sort()))
                    .trackScores(true)
                    .trackTotalHits(total -> total.enabled(true))
                    .size(page.toRead());
            return after.isEmpty() ? request : request.searchAfter(after);
        });
    }

    private static Query query(SearchMember member, SearchCriteria criteria, List<String> near) {
        List<Query> filters = new ArrayList<>();
        filters.add(Visibility.of(member));
        if (!criteria.circles().isEmpty()) {
            filters.add(Queries.in("audience.circles", criteria.circles()));
        }
        if (criteria.answered() != null) {
            filters.add(Queries.is("kind", PostKind.QUESTION));
            filters.add(Queries.is("answered", criteria.answered()));
        }
        if (criteria.from() != null || criteria.until() != null) {
            filters.add(published(criteria.from(), criteria.until()));
        }
        return Query.of(q ->
                q.bool(b -> b.must(DutchQuery.of(criteria.query(), near)).filter(filters)));
    }

    private static Query published(@Nullable Instant from, @Nullable Instant until) {
        return Query.of(q -> q.range(range -> range.date(date -> date.field("publishedAt")
                .gte(from == null ? null : from.toString())
                .lt(until == null ? null : until.toString()))));
    }

    private static Map<String, Aggregation> facets(SearchCriteria criteria) {
        return Arrays.stream(Dimension.values())
                .collect(Collectors.toMap(Dimension::key, dimension -> facet(dimension, criteria)));
    }

    private static Aggregation facet(Dimension dimension, SearchCriteria criteria) {
        Aggregation values =
                Aggregation.of(a -> a.terms(t -> t.field(dimension.field()).size(VALUES_PER_FACET)));
        return Aggregation.of(
                a -> a.filter(dimension.selectionOfOthers(criteria)).aggregations(VALUES, values));
    }

    private static List<SortOptions> sort(SearchSort sort) {
        SortOptions first = switch (sort) {
            case RELEVANCE -> SortOptions.of(s -> s.score(score -> score.order(SortOrder.Desc)));
            case NEWEST -> byField("publishedAt", SortOrder.Desc);
            case OLDEST -> byField("publishedAt", SortOrder.Asc);
        };
        return List.of(first, byField("id", SortOrder.Desc));
    }

    private static SortOptions byField(String field, SortOrder order) {
        return SortOptions.of(s -> s.field(f -> f.field(field).order(order)));
    }
}
