package nl.meent.portal.search;

import java.time.Instant;
import java.util.List;
import nl.meent.portal.frame.Author;
import nl.meent.portal.frame.Marked;
import nl.meent.portal.frame.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param type {@code POST}, {@code MEETUP}, {@code CONSULTATION} or {@code MEMBER}
 * @param kind the kind of a post; null for the others
 * @param url  its path in the portal
 */
public record Hit(
        String type,
        String id,
        @Nullable String kind,
        String title,
        @Nullable String snippetHtml,
        @Nullable List<String> themes,
        @Nullable Author author,
        @Nullable Instant publishedAt,
        @Nullable Boolean answered,
        @Nullable Integer answerCount,
        @Nullable String url) {

    public String path() {
        return Paths.ours(url, "/");
    }

    public boolean isQuestion() {
        return "POST".equals(type) && (kind == null || "QUESTION".equals(kind));
    }

    public int answersOrZero() {
        return answerCount == null ? 0 : answerCount;
    }

    /** {@code accepted}, {@code some} or {@code wanted}. */
    public String tally() {
        return Boolean.TRUE.equals(answered) ? "accepted" : answersOrZero() > 0 ? "some" : "wanted";
    }

    /** The passage that matches: text with marks and nothing else, whatever the service sent. */
    public String snippet() {
        return Marked.only(snippetHtml);
    }

    @Override
    public List<String> themes() {
        return themes == null ? List.of() : themes;
    }
}
