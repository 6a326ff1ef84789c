package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives or takes back a helpful mark.
 *
 * @param postId   the post
 * @param answerId the answer, or null for the post itself
 * @param memberId who
 * @param helpful  whether it is helpful
 * @param own      whether it is the member's own contribution
 */
public record MarkHelpful(PostId postId, @Nullable AnswerId answerId, MemberId memberId, boolean helpful, boolean own) {

    /** The stream of this mark. */
    @TargetAggregateIdentifier
    public String stream() {
        return "helpful:" + postId + ":" + (answerId == null ? "post" : answerId) + ":" + memberId;
    }
}
