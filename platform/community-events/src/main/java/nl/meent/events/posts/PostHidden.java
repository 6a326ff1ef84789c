package nl.meent.events.posts;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A moderator hid a post.
 *
 * @param postId the post
 * @param reason why
 * @param moderator who hid it
 */
@StoredAs("post.hidden")
public record PostHidden(PostId postId, Personal<String> reason, MemberId moderator) implements PostEvent {}
