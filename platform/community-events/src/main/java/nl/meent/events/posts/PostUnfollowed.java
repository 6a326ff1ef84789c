package nl.meent.events.posts;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member follows a post no longer.
 *
 * @param postId the post
 * @param memberId who
 */
@StoredAs("post-mark.unfollowed")
public record PostUnfollowed(PostId postId, MemberId memberId) implements PostMarkEvent {}
