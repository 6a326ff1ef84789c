package nl.meent.events.posts;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A moderator restored a hidden post.
 *
 * @param postId the post
 * @param moderator who restored it
 */
@StoredAs("post.restored")
public record PostRestored(PostId postId, MemberId moderator) implements PostEvent {}
