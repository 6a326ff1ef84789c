package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a post back.
 *
 * @param postId the post
 * @param by who
 * @param moderating whether a moderator acts
 */
public record WithdrawPost(@TargetAggregateIdentifier PostId postId, MemberId by, boolean moderating) {}
