package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * A member answered a post.
 *
 * @param postId the post
 * @param answerId the answer
 * @param body text in Markdown
 * @param author who wrote it
 */
@StoredAs("post.answer-given")
public record AnswerGiven(PostId postId, AnswerId answerId, Personal<String> body, Author author)
        implements PostEvent {}
