package nl.meent.community.posts.read;

import java.time.Instant;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A comment.
 *
 * @param id       the comment
 * @param answerId the answer commented on, or null for the post itself
 * @param body     Markdown; null when erased
 * @param author   who wrote it
 * @param at       when
 */
public record StoredComment(
        CommentId id, @Nullable AnswerId answerId, @Nullable String body, StoredAuthor author, Instant at) {

    static StoredComment of(CommentId id, Document comment) {
        String answer = comment.getString("answerId");
        return new StoredComment(
                id,
                answer == null ? null : AnswerId.of(answer),
                comment.getString("body"),
                StoredAuthor.of(comment.get("author", Document.class)),
                comment.getDate("at").toInstant());
    }
}
