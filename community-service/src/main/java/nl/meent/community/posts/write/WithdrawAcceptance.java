package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Opens the question again.
 *
 * @param postId the question
 * @param by who
 * @param moderating whether a moderator acts
 */
public record WithdrawAcceptance(@TargetAggregateIdentifier PostId postId, MemberId by, boolean moderating) {}
