package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import nl.meent.search.documents.DocumentType;

/** How the words of a query are looked for: by their parts, by words for the same thing, and with small mistakes. */
final class DutchQuery {

    private static final List<String> PARTS = List.of("title.parts^2", "body.parts", "discussion.text.parts");
    private static final List<String> WORDS = List.of("title", "body", "discussion.text");

    private static final String ONE_MISTAKE = "AUTO:5,1000"; // from five letters on, however long

    private DutchQuery() {}

    /**
     * Everything, in no order, for an empty query.
     *
     * @param near words that somebody wrote and that are near those of the query, see {@link Spelling.Near}
     */
    static Query of(String words, List<String> near) {
        if (words.isEmpty()) {
            return Query.of(q -> q.matchAll(m -> m));
        }
        List<Query> ways = new ArrayList<>(
                List.of(parts(words), synonyms(words), mistyped(words), keywords(words), called(words)));
        if (!near.isEmpty()) {
            ways.add(near(String.join(" ", near)));
        }
        return Queries.any(ways);
    }

    private static Query parts(String words) {
        return Query.of(q -> q.combinedFields(c -> c.query(words).fields(PARTS)));
    }

    private static Query synonyms(String words) {
        return Query.of(q -> q.multiMatch(m ->
                m.query(words).fields(WORDS).analyzer("nl_syn").tieBreaker(0.6).boost(1.5f)));
    }

    /**
     * All words: who asks for an FG in Zwolle wants neither every FG nor everybody in Zwolle. That counts for next to
     * nothing, so that members come behind what was written about their function or place.
     */
    private static Query keywords(String words) {
        Query all = Query.of(q ->
                q.match(m -> m.field("keywords").query(words).analyzer("nl_syn").operator(Operator.And)));
        return Query.of(q -> q.constantScore(c -> c.filter(all).boost(0.1f)));
    }

    /** Who is called so comes first, however many have that name and however few write about them. */
    private static Query called(String name) {
        Query all = Query.of(q -> q.match(m -> m.field("title").query(name).operator(Operator.And)));
        return Query.of(q ->
                q.constantScore(c -> c.filter(Queries.all(List.of(Queries.is("type", DocumentType.MEMBER), all)))
                        .boost(50f)));
    }

    private static Query near(String written) {
        return Query.of(q -> q.multiMatch(m -> m.query(written).fields(WORDS).boost(0.2f)));
    }

    /** With one mistake in each. To build all that is two mistakes away takes ten times as long. */
    private static Query mistyped(String words) {
        return Query.of(q -> q.multiMatch(m -> m.query(words)
                .fields(WORDS)
                .fuzziness(ONE_MISTAKE)
                .prefixLength(1)
                .maxExpansions(20)
                .boost(0.2f)));
    }
}
