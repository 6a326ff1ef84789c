package nl.meent.search.related;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.List;
import java.util.Objects;
import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.find.FoundDocument;
import nl.meent.search.find.FoundItems;
import nl.meent.search.find.Queries;
import nl.meent.search.find.SearchItem;
import nl.meent.search.find.Snippet;
import nl.meent.search.find.Visibility;
import nl.meent.search.index.SearchIndices;
import nl.meent.search.members.Members;
import nl.meent.search.members.SearchMember;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what is like something, by the words that are typical of it and by its themes. Members are like nothing. */
@Component
final class Related {

    private static final int MOST = 5;
    private static final int TYPICAL_WORDS = 25;
    private static final String SOME = "15%";
    private static final String MANY = "35%";
    private static final List<String> FIELDS = List.of("title.parts", "body.parts");

    private final ElasticsearchAsyncClient elasticsearch;
    private final Members members;
    private final FoundItems items;

    Related(ElasticsearchAsyncClient elasticsearch, Members members, FoundItems items) {
        this.elasticsearch = elasticsearch;
        this.members = members;
        this.items = items;
    }

    /** What is like it, of what the member may see; fails as not found where the member may not see the thing itself. */
    Mono<RelatedItems> to(String memberId, DocumentType type, String id) {
        return members.find(memberId)
                .flatMap(member -> thing(member, type, id)
                        .switchIfEmpty(Mono.error(() -> new RejectedException(RequestRejection.NOT_FOUND)))
                        .flatMap(thing -> like(member, thing)))
                .map(RelatedItems::new);
    }

    private Mono<Thing> thing(SearchMember member, DocumentType type, String id) {
        Query seen = Queries.all(List.of(Queries.is("id", id), Queries.is("type", type), Visibility.of(member)));
        return Mono.fromFuture(() -> elasticsearch.search(
                        request -> request.index(SearchIndices.ALL)
                                .query(seen)
                                .source(source -> source.filter(filter -> filter.includes(Thing.FIELDS)))
                                .size(1),
                        Thing.class))
                .flatMap(response -> response.hits().hits().isEmpty()
                        ? Mono.empty()
                        : Mono.just(Objects.requireNonNull(
                                response.hits().hits().getFirst().source())));
    }

    private Mono<List<SearchItem>> like(SearchMember member, Thing thing) {
        return Mono.fromFuture(() -> elasticsearch.search(request(member, thing), FoundDocument.class))
                .flatMap(response -> items.of(response.hits().hits()));
    }

    /** A few words in common are enough within a theme, more are needed across themes. */
    private static SearchRequest request(SearchMember member, Thing thing) {
        Query sharesTheme = Queries.in("themes", thing.themes());
        return SearchRequest.of(request -> request.index(SearchIndices.ALL)
                .searchType(SearchType.DfsQueryThenFetch)
                .query(q -> q.bool(b -> b.must(words(thing, SOME))
                        .filter(Queries.any(List.of(sharesTheme, words(thing, MANY))))
                        .filter(Visibility.ofAudience(member))
                        .mustNot(Queries.is("id", thing.id()), Queries.is("type", DocumentType.MEMBER))))
                .highlight(Snippet.request())
                .source(source -> source.filter(filter -> filter.excludes(FoundItems.NOT_SHOWN)))
                .size(MOST));
    }

    /** Of the words that are typical of it and that others use too. */
    private static Query words(Thing thing, String shared) {
        return Query.of(q -> q.moreLikeThis(m -> m.fields(FIELDS)
                .like(like -> like.text(thing.text()))
                .minTermFreq(1)
                .minDocFreq(2)
                .minWordLength(3)
                .maxQueryTerms(TYPICAL_WORDS)
                .minimumShouldMatch(shared)));
    }
}
