package nl.meent.events.posts;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member follows a post.
 *
 * @param postId the post
 * @param memberId who
 */
@StoredAs("post-mark.followed")
public record PostFollowed(PostId postId, MemberId memberId) implements PostMarkEvent {}
