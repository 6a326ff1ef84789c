package nl.meent.events.posts;

import nl.meent.events.StoredAs;

/**
 * The author or a moderator took a post back.
 *
 * @param postId the post
 */
@StoredAs("post.withdrawn")
public record PostWithdrawn(PostId postId) implements PostEvent {}
