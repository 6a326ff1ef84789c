package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.CommentId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Comments on a post or on an answer.
 *
 * @param postId the post
 * @param commentId the id it will have
 * @param answerId the answer, or null for the post itself
 * @param by who
 * @param body Markdown
 */
public record PlaceComment(
        @TargetAggregateIdentifier PostId postId,
        CommentId commentId,
        @Nullable AnswerId answerId,
        MemberId by,
        String body) {}
