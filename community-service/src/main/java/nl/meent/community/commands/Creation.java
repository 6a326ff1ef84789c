package nl.meent.community.commands;

import nl.meent.events.members.MemberId;
import nl.meent.runtime.web.editing.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * A request that creates something.
 *
 * @param actor     who asks
 * @param route     what is called, such as {@code POST /v1/posts}
 * @param key       the client's key, or null: then a repetition creates a second one
 * @param body      the request body, which a repetition must equal
 * @param createdId the id that the new thing will have
 */
public record Creation(
        MemberId actor, String route, @Nullable IdempotencyKey key, Object body, String createdId) {}
