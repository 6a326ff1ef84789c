package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Accepts an answer.
 *
 * @param postId the question
 * @param answerId the answer
 * @param by who
 * @param moderating whether a moderator acts
 */
public record AcceptAnswer(
        @TargetAggregateIdentifier PostId postId, AnswerId answerId, MemberId by, boolean moderating) {}
