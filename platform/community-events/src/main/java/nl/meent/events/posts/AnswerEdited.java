package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * The author changed an answer.
 *
 * @param postId the post
 * @param answerId the answer
 * @param body new text in Markdown
 */
@StoredAs("post.answer-edited")
public record AnswerEdited(PostId postId, AnswerId answerId, Personal<String> body) implements PostEvent {}
