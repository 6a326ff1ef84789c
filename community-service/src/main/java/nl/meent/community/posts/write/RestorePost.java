package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Restores a hidden post; a moderator.
 *
 * @param postId the post
 * @param by who
 */
public record RestorePost(@TargetAggregateIdentifier PostId postId, MemberId by) {}
