package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Follows a post, or no longer.
 *
 * @param postId   the post
 * @param memberId who
 * @param follow   whether to follow
 */
public record FollowPost(PostId postId, MemberId memberId, boolean follow) {

    /** The stream of this member following this post. */
    @TargetAggregateIdentifier
    public String stream() {
        return "following:" + postId + ":" + memberId;
    }
}
