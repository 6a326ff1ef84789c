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
 * @param startsAt when a meetup begins; null for the others
 * @param closesAt when a consultation closes; null for the others
 * @param state {@code OPEN, CLOSED, WITHDRAWN, CANCELLED, HELD} or {@code SCHEDULED}; null if the service doesn't say
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
        @Nullable String url,
        @Nullable Instant startsAt,
        @Nullable Instant closesAt,
        @Nullable String state) {

    public String path() {
        return Paths.ours(url, "/");
    }

    public boolean isQuestion() {
        return "POST".equals(type) && (kind == null || "QUESTION".equals(kind));
    }

    public int answersOrZero() {
        return answerCount == null ? 0 : answerCount;
    }

    /** {@code accepted}, {@code some} or {@code wanted}: what is closed wants no answer any more. */
    public String tally() {
        return Boolean.TRUE.equals(answered) ? "accepted" : answersOrZero() > 0 || is("CLOSED") ? "some" : "wanted";
    }

    /** Whether it is in this state; no if the service doesn't say. */
    public boolean is(String other) {
        return other.equals(state);
    }

    /** Until when one can respond; null where that says nothing. */
    public @Nullable Instant deadline() {
        return is("WITHDRAWN") ? null : closesAt;
    }

    /** When it was published, where that is what one wants to know; null for members, and for what has a time of its own. */
    public @Nullable Instant since() {
        return "MEMBER".equals(type) || startsAt != null || closesAt != null ? null : publishedAt;
    }

    /** Whether it is to come, seen from this moment. */
    public boolean isToCome(Instant now) {
        return startsAt != null && startsAt.isAfter(now);
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
