package nl.meent.community.posts.write;

import nl.meent.events.members.MemberId;
import nl.meent.events.posts.AnswerId;
import nl.meent.events.posts.PostId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Answers a post.
 *
 * @param postId the post
 * @param answerId the id it will have
 * @param by who
 * @param body Markdown
 */
public record GiveAnswer(@TargetAggregateIdentifier PostId postId, AnswerId answerId, MemberId by, String body) {}
