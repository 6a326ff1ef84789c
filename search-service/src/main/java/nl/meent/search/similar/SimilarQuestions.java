package nl.meent.search.similar;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.events.posts.PostKind;
import nl.meent.search.find.Queries;
import nl.meent.search.find.Snippet;
import nl.meent.search.find.Visibility;
import nl.meent.search.index.SearchIndices;
import nl.meent.search.members.Members;
import nl.meent.search.members.SearchMember;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Finds what was asked before. Words are counted in what the reader may see, so that nothing else shows through. */
@Component
final class SimilarQuestions {

    private static final int CANDIDATES = 25;
    private static final int MOST = 5;
    private static final int BODY_READ = 600;
    private static final String WORDS = "words";

    private final ElasticsearchAsyncClient elasticsearch;
    private final Members members;

    SimilarQuestions(ElasticsearchAsyncClient elasticsearch, Members members) {
        this.elasticsearch = elasticsearch;
        this.members = members;
    }

    /** The questions and knowledge products that are like it, of what the member may see. */
    Mono<SimilarQuestionList> find(String memberId, ProposedQuestion proposed) {
        return Mono.zip(members.find(memberId), words(proposed.title()))
                .flatMap(known -> known.getT2().isEmpty()
                        ? Mono.just(List.<SimilarQuestion>of())
                        : similar(known.getT1(), known.getT2(), proposed.bodyOrEmpty()))
                .map(SimilarQuestionList::new);
    }

    private Mono<TitleWords> words(String title) {
        return Mono.fromFuture(() -> elasticsearch
                        .indices()
                        .analyze(a ->
                                a.index(SearchIndices.PUBLIC).analyzer("nl").text(title)))
                .map(answer -> TitleWords.of(title, answer.tokens()));
    }

    private Mono<List<SimilarQuestion>> similar(SearchMember member, TitleWords words, String body) {
        return Mono.fromFuture(() -> elasticsearch.search(request(member, words, body), EarlierPost.class))
                .map(SimilarQuestions::similarEnough);
    }

    private static List<SimilarQuestion> similarEnough(SearchResponse<EarlierPost> response) {
        Coverage coverage = coverage(response);
        return response.hits().hits().stream()
                .map(hit -> new Candidate(hit, coverage.of(hit.matchedQueries().keySet())))
                .filter(candidate -> candidate.coverage() >= Coverage.ENOUGH)
                .sorted(Comparator.comparingDouble(Candidate::coverage).reversed())
                .limit(MOST)
                .map(candidate -> EarlierPost.shown(candidate.hit()))
                .toList();
    }

    private static Coverage coverage(SearchResponse<EarlierPost> response) {
        List<Long> counts =
                Objects.requireNonNull(response.aggregations().get(WORDS)).filters().buckets().array().stream()
                        .map(bucket -> bucket.docCount())
                        .toList();
        return new Coverage(counts.subList(0, counts.size() - 1), counts.getLast());
    }

    /** Every post that the reader may see is counted; only those that can be similar are hits. */
    private static SearchRequest request(SearchMember member, TitleWords words, String body) {
        List<Query> wanted = words.queries();
        return SearchRequest.of(request -> request.index(SearchIndices.ALL)
                .searchType(SearchType.DfsQueryThenFetch)
                .query(q -> q.bool(b -> b.filter(Visibility.ofAudience(member))
                        .should(wanted)
                        .should(body(body))
                        .minimumShouldMatch("0")))
                .postFilter(Queries.all(List.of(
                        Queries.in("kind", List.of(PostKind.QUESTION, PostKind.KNOWLEDGE_PRODUCT)),
                        Queries.any(wanted))))
                .aggregations(WORDS, counts(words))
                .highlight(Snippet.request(Queries.any(wanted)))
                .source(source -> source.filter(filter -> filter.includes(EarlierPost.FIELDS)))
                .size(CANDIDATES));
    }

    private static Query body(String body) {
        String beginning = body.substring(0, Math.min(body.length(), BODY_READ));
        return Query.of(q -> q.multiMatch(
                m -> m.query(beginning).fields("title.parts", "body.parts").boost(0.2f)));
    }

    /** How many posts have each word, and last how many there are. */
    private static Aggregation counts(TitleWords words) {
        List<Query> filters = new ArrayList<>(
                IntStream.range(0, words.count()).mapToObj(words::anywhere).toList());
        filters.add(Query.of(q -> q.matchAll(m -> m)));
        return Aggregation.of(a -> a.filters(f -> f.filters(b -> b.array(filters))));
    }

    /** A hit, with how much of the title it covers. */
    private record Candidate(Hit<EarlierPost> hit, double coverage) {}
}
