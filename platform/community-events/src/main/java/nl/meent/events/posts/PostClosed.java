package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * No more answers: the author or a moderator closed a post.
 *
 * @param postId the post
 * @param reason why
 */
@StoredAs("post.closed")
public record PostClosed(PostId postId, Personal<String> reason) implements PostEvent {}
