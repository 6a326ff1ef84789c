package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Asks moderators to look at a post.
 *
 * @param postId the post
 * @param by who
 * @param reason why
 */
public record ReportPost(@TargetAggregateIdentifier PostId postId, MemberId by, String reason) {}
