package nl.meent.search.similar;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.search.find.Queries;
import nl.meent.search.similar.Coverage.Place;

/** The words of a title that carry its meaning, and how each of them is looked for in other posts. */
final class TitleWords {

    private static final int MOST = 20;
    private static final int LONGEST_TERM = 3; // "wet open overheid" is one thing

    private final String title;
    private final List<AnalyzeToken> words;

    private TitleWords(String title, List<AnalyzeToken> words) {
        this.title = title;
        this.words = words;
    }

    /** What the Dutch analysis left of the title, without words that only ask unless there are no others; every word once. */
    static TitleWords of(String title, List<AnalyzeToken> tokens) {
        List<AnalyzeToken> telling = tokens.stream()
                .filter(token -> !AskingWords.contain(text(title, token, token)))
                .toList();
        Set<String> seen = new HashSet<>();
        return new TitleWords(
                title,
                (telling.isEmpty() ? tokens : telling)
                        .stream()
                                .filter(token -> seen.add(token.token()))
                                .limit(MOST)
                                .toList());
    }

    int count() {
        return words.size();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** One query per word and place, each with a name that says which word was there, and where. */
    List<Query> queries() {
        return IntStream.range(0, words.size()).boxed().flatMap(this::queries).toList();
    }

    /** Where the word is at all, in whatever form. */
    Query anywhere(int word) {
        return Queries.any(queriesOfOne(word).toList());
    }

    private Stream<Query> queries(int word) {
        List<Query> all = new ArrayList<>(queriesOfOne(word).toList());
        for (int last = word + 1; last < Math.min(words.size(), word + LONGEST_TERM); last++) {
            all.add(meaning(text(word, last), Place.TITLE.name(word, last)));
        }
        return all.stream();
    }

    private Stream<Query> queriesOfOne(int word) {
        String text = text(word, word);
        return Stream.of(
                meaning(text, Place.TITLE.name(word, word)),
                parts(text, Place.PART.name(word, word)),
                elsewhere(text, Place.TEXT.name(word, word)));
    }

    private static Query meaning(String text, String name) {
        return Query.of(q -> q.match(m -> m.field("title")
                .query(text)
                .analyzer("nl_syn")
                .operator(Operator.And)
                .boost(2f)
                .queryName(name)));
    }

    private static Query parts(String text, String name) {
        return Query.of(q -> q.match(
                m -> m.field("title.parts").query(text).operator(Operator.And).queryName(name)));
    }

    private static Query elsewhere(String text, String name) {
        return Query.of(q -> q.multiMatch(m -> m.query(text)
                .fields("body", "discussion.text")
                .analyzer("nl_syn")
                .type(TextQueryType.BestFields)
                .operator(Operator.And)
                .boost(0.5f)
                .queryName(name)));
    }

    private String text(int first, int last) {
        return text(title, words.get(first), words.get(last));
    }

    /** As it was typed, with what stands in between. */
    private static String text(String title, AnalyzeToken first, AnalyzeToken last) {
        return title.substring(Math.toIntExact(first.startOffset()), Math.toIntExact(last.endOffset()));
    }
}
