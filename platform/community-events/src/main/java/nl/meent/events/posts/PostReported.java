package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member asked moderators to look at a post.
 *
 * @param postId the post
 * @param reporter who reported it
 * @param reason why
 */
@StoredAs("post.reported")
public record PostReported(PostId postId, MemberId reporter, Personal<String> reason) implements PostEvent {}
