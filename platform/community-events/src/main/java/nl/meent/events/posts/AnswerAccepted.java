package nl.meent.events.posts;

import nl.meent.events.StoredAs;

/**
 * The asker or a moderator accepted an answer; one accepted before is so no longer.
 *
 * @param postId the post
 * @param answerId the answer
 */
@StoredAs("post.answer-accepted")
public record AnswerAccepted(PostId postId, AnswerId answerId) implements PostEvent {}
