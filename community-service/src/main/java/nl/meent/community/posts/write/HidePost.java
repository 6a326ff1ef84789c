package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Hides a post; a moderator.
 *
 * @param postId the post
 * @param by who
 * @param reason why
 */
public record HidePost(@TargetAggregateIdentifier PostId postId, MemberId by, String reason) {}
