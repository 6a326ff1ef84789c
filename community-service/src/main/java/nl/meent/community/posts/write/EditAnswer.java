package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes an answer.
 *
 * @param postId the post
 * @param answerId the answer
 * @param by who
 * @param body Markdown
 * @param expectedRevision the revision that was changed, or null for any
 */
public record EditAnswer(
        @TargetAggregateIdentifier PostId postId,
        AnswerId answerId,
        MemberId by,
        String body,
        @Nullable Long expectedRevision) {}
