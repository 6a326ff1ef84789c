package nl.meent.events.posts;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member took a helpful mark back.
 *
 * @param postId the post
 * @param answerId the answer, or null for the post itself
 * @param memberId who
 */
@StoredAs("post-mark.helpful-taken-back")
public record HelpfulMarkTakenBack(PostId postId, @Nullable AnswerId answerId, MemberId memberId)
        implements PostMarkEvent {}
