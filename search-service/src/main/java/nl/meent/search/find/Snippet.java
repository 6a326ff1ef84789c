package nl.meent.search.find;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.util.NamedValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/**
 * The piece of text that shows why something was found. Elasticsearch marks words with two characters of the private use
 * area; the text is escaped first and only then do these become {@code <mark>}, so no text can bring a tag of its own.
 */
public final class Snippet {

    private static final String OPEN = "\uE000";
    private static final String CLOSE = "\uE001";
    private static final int LENGTH = 220;
    private static final List<String> FIELDS = List.of("body", "discussion.text");

    private Snippet() {}

    /** What Elasticsearch is asked for: a piece with the words of the query, or else the beginning. */
    public static Highlight request() {
        return builder().build();
    }

    /** The same, with the words of this query instead of the one that finds. */
    public static Highlight request(Query words) {
        return builder().highlightQuery(words).build();
    }

    private static Highlight.Builder builder() {
        HighlightField field = HighlightField.of(f -> f.fragmentSize(LENGTH).numberOfFragments(1));
        HighlightField beginning = HighlightField.of(
                f -> f.fragmentSize(LENGTH).numberOfFragments(1).noMatchSize(LENGTH));
        return new Highlight.Builder()
                .preTags(OPEN)
                .postTags(CLOSE)
                .requireFieldMatch(false)
                .fields(List.of(NamedValue.of(FIELDS.getFirst(), beginning), NamedValue.of(FIELDS.getLast(), field)));
    }

    /** The HTML: text, entities and {@code <mark>} only. Empty where there is no text. */
    public static String html(Map<String, List<String>> highlights) {
        List<String> pieces = FIELDS.stream()
                .flatMap(field -> highlights.getOrDefault(field, List.of()).stream())
                .toList();
        return pieces.stream()
                .filter(piece -> piece.contains(OPEN))
                .findFirst()
                .or(() -> pieces.stream().findFirst())
                .map(Snippet::escape)
                .orElse("");
    }

    private static String escape(String piece) {
        StringBuilder html = new StringBuilder();
        boolean marked = false;
        for (String part : parts(piece)) {
            boolean opens = part.equals(OPEN);
            if (opens != marked && (opens || part.equals(CLOSE))) {
                html.append(opens ? "<mark>" : "</mark>");
                marked = opens;
            } else if (!opens && !part.equals(CLOSE)) {
                html.append(HtmlUtils.htmlEscape(part, "UTF-8"));
            }
        }
        return html.append(marked ? "</mark>" : "").toString();
    }

    /** The text cut at the marks, which are parts of their own. */
    private static List<String> parts(String piece) {
        return Stream.of(piece.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])", -1))
                .toList();
    }
}
