package nl.meent.portal.posts;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.meent.portal.frame.Author;
import org.jspecify.annotations.Nullable;

/**
 * A post with all that was said about it, as its reader sees it.
 *
 * @param status        {@code PUBLISHED}, {@code CLOSED}, {@code WITHDRAWN} or {@code HIDDEN}
 * @param closedReason  why it was closed; null if it wasn't
 * @param following     whether the reader follows it
 * @param mine          whether the reader wrote it, also without name
 * @param helpful       whether the reader marked it helpful
 * @param reports       what members reported, for moderators; null for others
 */
public record Post(
        String id,
        String kind,
        @Nullable String title,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable List<String> themes,
        @Nullable List<String> circles,
        @Nullable Author author,
        Instant publishedAt,
        @Nullable Instant editedAt,
        @Nullable String status,
        @Nullable String closedReason,
        @Nullable String acceptedAnswerId,
        @Nullable Integer helpfulCount,
        @Nullable List<Answer> answers,
        @Nullable List<Comment> comments,
        @Nullable Boolean following,
        @Nullable Boolean mine,
        @Nullable Boolean helpful,
        @Nullable Source source,
        @Nullable String version,
        @Nullable List<Report> reports) {

    public boolean isQuestion() {
        return "QUESTION".equals(kind);
    }

    public boolean isAnswered() {
        return acceptedAnswerId != null;
    }

    /** Whether answers and comments may be added. */
    public boolean isOpen() {
        return !is("CLOSED") && !isTakenAway();
    }

    /** Whether only its author and moderators still see it. */
    public boolean isTakenAway() {
        return is("WITHDRAWN") || is("HIDDEN");
    }

    public boolean is(String state) {
        return state.equals(status);
    }

    public boolean isFollowing() {
        return Boolean.TRUE.equals(following);
    }

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    public boolean isMarkedHelpful() {
        return Boolean.TRUE.equals(helpful);
    }

    public int helpfulOrZero() {
        return helpfulCount == null ? 0 : helpfulCount;
    }

    public boolean isAccepted(Answer answer) {
        return answer.id().equals(acceptedAnswerId);
    }

    /** An answer by its id; null if it isn't here. */
    public @Nullable Answer answer(String answerId) {
        return answers().stream()
                .filter(answer -> answer.id().equals(answerId))
                .findFirst()
                .orElse(null);
    }

    /** The accepted answer first, then in order of time. */
    @Override
    public List<Answer> answers() {
        return Objects.requireNonNullElse(answers, List.<Answer>of()).stream()
                .sorted(Comparator.comparing((Answer answer) -> !isAccepted(answer))
                        .thenComparing(Answer::publishedAt))
                .toList();
    }

    @Override
    public List<Comment> comments() {
        return comments == null ? List.of() : comments;
    }

    @Override
    public List<String> themes() {
        return themes == null ? List.of() : themes;
    }

    @Override
    public List<String> circles() {
        return circles == null ? List.of() : circles;
    }
}
