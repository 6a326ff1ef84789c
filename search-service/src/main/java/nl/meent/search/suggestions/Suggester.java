package nl.meent.search.suggestions;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.meent.search.documents.DocumentType;
import nl.meent.search.find.Queries;
import nl.meent.search.find.Visibility;
import nl.meent.search.index.SearchIndices;
import nl.meent.search.members.Members;
import nl.meent.search.members.SearchMember;
import nl.meent.search.themes.Theme;
import nl.meent.search.themes.Themes;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds titles and themes by the beginnings of their words. Whom one looks for is searched for, not suggested. */
@Component
final class Suggester {

    private static final int SHORTEST = 2; // what prefixes are indexed from
    private static final int MOST = 8;
    private static final int MOST_THEMES = 3;

    private final ElasticsearchAsyncClient elasticsearch;
    private final Members members;
    private final Themes themes;

    Suggester(ElasticsearchAsyncClient elasticsearch, Members members, Themes themes) {
        this.elasticsearch = elasticsearch;
        this.members = members;
        this.themes = themes;
    }

    /** What the member may be typing, of what that member may see; nothing for less than two characters. */
    Mono<SuggestionList> suggest(String memberId, String query) {
        return query.length() < SHORTEST
                ? Mono.just(new SuggestionList(List.of()))
                : Mono.zip(themes(query), members.find(memberId).flatMap(member -> titles(member, query)))
                        .map(found -> Stream.concat(found.getT1().stream(), found.getT2().stream())
                                .limit(MOST)
                                .toList())
                        .map(SuggestionList::new);
    }

    private Mono<List<Suggestion>> themes(String query) {
        ThemeWords words = new ThemeWords(query);
        return themes.all()
                .map(all -> all.stream()
                        .filter(words::mean)
                        .sorted(Comparator.<Theme, Boolean>comparing(theme -> !words.beginName(theme))
                                .thenComparing(Theme::name))
                        .limit(MOST_THEMES)
                        .map(Suggestion::of)
                        .toList());
    }

    private Mono<List<Suggestion>> titles(SearchMember member, String query) {
        return Mono.fromFuture(() -> elasticsearch.search(request(member, query), Suggestion.Title.class))
                .map(Suggester::shown);
    }

    private static List<Suggestion> shown(SearchResponse<Suggestion.Title> response) {
        return response.hits().hits().stream()
                .map(Hit::source)
                .map(Objects::requireNonNull)
                .map(Suggestion::of)
                .toList();
    }

    private static SearchRequest request(SearchMember member, String query) {
        Query words = Queries.any(List.of(begun(query), meant(query)));
        return SearchRequest.of(request -> request.index(SearchIndices.ALL)
                .searchType(SearchType.DfsQueryThenFetch)
                .query(q -> q.bool(b -> b.must(words)
                        .should(s -> s.match(m -> m.field("title").query(query)))
                        .filter(Visibility.ofAudience(member))
                        .mustNot(Queries.is("type", DocumentType.MEMBER))))
                .source(source -> source.filter(filter -> filter.includes("id", "type", "kind", "title")))
                .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                .sort(sort -> sort.field(field -> field.field("publishedAt").order(SortOrder.Desc)))
                .size(MOST));
    }

    /** Every word begins a word of the title, or a part of a compound. */
    private static Query begun(String query) {
        return Query.of(q -> q.match(m -> m.field("title.prefix").query(query).operator(Operator.And)));
    }

    /** Every word is there in another form, or a word for the same thing. */
    private static Query meant(String query) {
        return Query.of(q ->
                q.match(m -> m.field("title").query(query).analyzer("nl_syn").operator(Operator.And)));
    }
}
