package nl.meent.events.posts;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member found a contribution helpful.
 *
 * @param postId the post
 * @param answerId the answer, or null for the post itself
 * @param memberId who
 */
@StoredAs("post-mark.helpful-given")
public record HelpfulMarkGiven(PostId postId, @Nullable AnswerId answerId, MemberId memberId)
        implements PostMarkEvent {}
