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
 * @param revision      what the entity tag of this answer says
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
        @Nullable Boolean helpful,
        @Nullable Long revision) {

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

    /** To send as {@code If-Match} when it is edited. */
    public @Nullable String etag() {
        return revision == null ? null : "\"" + revision + "\"";
    }
}
