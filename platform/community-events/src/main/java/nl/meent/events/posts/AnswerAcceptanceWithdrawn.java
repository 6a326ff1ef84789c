package nl.meent.events.posts;

import nl.meent.events.StoredAs;

/**
 * The accepted answer is accepted no longer: the question is open again.
 *
 * @param postId the post
 * @param answerId the answer
 */
@StoredAs("post.answer-acceptance-withdrawn")
public record AnswerAcceptanceWithdrawn(PostId postId, AnswerId answerId) implements PostEvent {}
