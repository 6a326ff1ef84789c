package nl.meent.search.find;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.meent.runtime.web.paging.PageRequest;
import nl.meent.search.find.SearchResults.FacetValue;
import nl.meent.search.members.Members;
import nl.meent.search.members.SearchMember;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what a member may see. */
@Component
final class Search {

    private final ElasticsearchAsyncClient elasticsearch;
    private final Members members;
    private final FoundItems items;
    private final Spelling spelling;

    Search(ElasticsearchAsyncClient elasticsearch, Members members, FoundItems items, Spelling spelling) {
        this.elasticsearch = elasticsearch;
        this.members = members;
        this.items = items;
        this.spelling = spelling;
    }

    /** A page of what the member finds; roles, circles and work of the member are those that the log says now. */
    Mono<SearchResults> find(String memberId, SearchCriteria criteria, PageRequest page) {
        return Mono.zip(members.find(memberId), spelling.near(criteria.query()))
                .flatMap(known -> Mono.zip(
                                results(
                                        known.getT1(),
                                        criteria,
                                        page,
                                        known.getT2().words()),
                                page.cursor().isPresent()
                                        ? Mono.just(Spelling.NOTHING)
                                        : spelling.mend(criteria.query(), known.getT2(), Visibility.of(known.getT1())))
                        .map(found -> found.getT1().withDidYouMean(found.getT2().words())));
    }

    private Mono<SearchResults> results(
            SearchMember member, SearchCriteria criteria, PageRequest page, List<String> near) {
        return Mono.fromFuture(() ->
                        elasticsearch.search(SearchRequests.of(member, criteria, page, near), FoundDocument.class))
                .flatMap(response -> results(response, criteria, page));
    }

    private Mono<SearchResults> results(
            SearchResponse<FoundDocument> response, SearchCriteria criteria, PageRequest page) {
        List<Hit<FoundDocument>> hits = response.hits().hits();
        List<Hit<FoundDocument>> shown = hits.subList(0, Math.min(page.limit(), hits.size()));
        String next = hits.size() <= page.limit()
                ? null
                : SortCursor.after(criteria.sort(), shown.getLast().sort()).encode();
        return items.of(shown)
                .map(found -> new SearchResults(
                        Objects.requireNonNull(response.hits().total()).value(),
                        found,
                        facets(response.aggregations()),
                        null,
                        next));
    }

    private static Map<String, List<FacetValue>> facets(Map<String, Aggregate> aggregations) {
        return aggregations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        facet -> values(Objects.requireNonNull(
                                facet.getValue().filter().aggregations().get(SearchRequests.VALUES)))));
    }

    private static List<FacetValue> values(Aggregate terms) {
        return terms.sterms().buckets().array().stream()
                .map(bucket -> new FacetValue(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
