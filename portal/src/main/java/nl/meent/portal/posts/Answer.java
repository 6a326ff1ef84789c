package nl.meent.portal.posts;

import java.time.Instant;
import java.util.List;
import nl.meent.portal.frame.Author;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a post.
 *
 * @param mine          whether the reader wrote it
 * @param helpful       whether the reader marked it helpful
 */
public record Answer(
        String id,
        @Nullable String body,
        @Nullable String bodyHtml,
        @Nullable Author author,
        Instant publishedAt,
        @Nullable Instant editedAt,
        @Nullable Integer helpfulCount,
        @Nullable List<Comment> comments,
        @Nullable Boolean mine,
        @Nullable Boolean helpful) {

    public boolean isMine() {
        return Boolean.TRUE.equals(mine);
    }

    public boolean isMarkedHelpful() {
        return Boolean.TRUE.equals(helpful);
    }

    public int helpfulOrZero() {
        return helpfulCount == null ? 0 : helpfulCount;
    }

    @Override
    public List<Comment> comments() {
        return comments == null ? List.of() : comments;
    }
}
