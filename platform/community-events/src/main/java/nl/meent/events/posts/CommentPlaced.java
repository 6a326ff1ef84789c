package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * A member commented on a post or on an answer.
 *
 * @param postId the post
 * @param commentId the comment
 * @param answerId the answer commented on, or null for the post itself
 * @param body text in Markdown
 * @param author who wrote it
 */
@StoredAs("post.comment-placed")
public record CommentPlaced(
        PostId postId, CommentId commentId, @Nullable AnswerId answerId, Personal<String> body, Author author)
        implements PostEvent {}
