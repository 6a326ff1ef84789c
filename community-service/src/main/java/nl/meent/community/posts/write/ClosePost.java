package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Lets in no more answers.
 *
 * @param postId the post
 * @param by who
 * @param moderating whether a moderator acts
 * @param reason why
 */
public record ClosePost(@TargetAggregateIdentifier PostId postId, MemberId by, boolean moderating, String reason) {}
