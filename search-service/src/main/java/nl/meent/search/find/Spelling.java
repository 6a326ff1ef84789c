package nl.meent.search.find;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.Comparator;
import java.util.List;
import nl.meent.search.index.SearchIndices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Mends likely typing mistakes. Words come from what every member may see, and a mended query is only proposed where the
 * member finds something with all its words: so a word of a closed circle, or of a hidden post, is never given away.
 */
@Component
final class Spelling {

    static final Mended NOTHING = new Mended(null);

    private static final String WORDS = "words";
    private static final int SHORTEST = 4;
    private static final int LONG = 9;
    private static final int MOST = 5;

    private final ElasticsearchAsyncClient elasticsearch;

    Spelling(ElasticsearchAsyncClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /**
     * A query with its mistakes mended.
     *
     * @param words the query; null where there is nothing to propose
     */
    record Mended(@Nullable String words) {}

    /**
     * What is near the words of a query that nobody wrote as they were typed. Not to be shown before it is known that the
     * member may see it; what is found by it goes through the filter of every search.
     *
     * @param mended the query with the nearest words instead
     * @param words  all that is near, for words so long that two mistakes may be in one
     */
    record Near(String mended, List<String> words) {}

    /** Looks up what is near, whoever asks. */
    Mono<Near> near(String query) {
        return query.isEmpty()
                ? Mono.just(new Near(query, List.of()))
                : Mono.fromFuture(() -> elasticsearch.search(request(query), Void.class))
                        .map(response -> near(query, response.suggest().getOrDefault(WORDS, List.of())));
    }

    /** The mended query, where it is another and the member finds something with it. */
    Mono<Mended> mend(String query, Near near, Query visible) {
        return Mono.just(near.mended())
                .filter(mended -> !mended.equals(query))
                .filterWhen(mended -> isFound(mended, visible))
                .map(Mended::new)
                .defaultIfEmpty(NOTHING);
    }

    private static Near near(String query, List<Suggestion<Void>> suggestions) {
        List<String> words = suggestions.stream()
                .map(Suggestion::term)
                .filter(word -> word.length() >= LONG)
                .flatMap(word -> word.options().stream())
                .map(option -> option.text())
                .toList();
        return new Near(replace(query, suggestions), words);
    }

    private static SearchRequest request(String query) {
        return SearchRequest.of(request -> request.index(SearchIndices.PUBLIC)
                .size(0)
                .suggest(s -> s.text(query)
                        .suggesters(
                                WORDS,
                                word -> word.term(term -> term.field(WORDS)
                                        .size(MOST)
                                        .suggestMode(SuggestMode.Missing)
                                        .minWordLength(SHORTEST)))));
    }

    /** From the end to the beginning, so that places stay right. */
    private static String replace(String query, List<Suggestion<Void>> suggestions) {
        StringBuilder mended = new StringBuilder(query);
        suggestions.stream()
                .map(Suggestion::term)
                .filter(word -> !word.options().isEmpty())
                .sorted(Comparator.comparingInt(TermSuggest::offset).reversed())
                .forEach(word -> mended.replace(
                        word.offset(),
                        word.offset() + word.length(),
                        word.options().getFirst().text()));
        return mended.toString();
    }

    private Mono<Boolean> isFound(String mended, Query visible) {
        Query allWords = Query.of(q -> q.match(m -> m.field(WORDS).query(mended).operator(Operator.And)));
        Query found = Queries.all(List.of(allWords, visible));
        return Mono.fromFuture(() ->
                        elasticsearch.count(c -> c.index(SearchIndices.ALL).query(found)))
                .map(answer -> answer.count() > 0);
    }
}
