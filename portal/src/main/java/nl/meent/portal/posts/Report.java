package nl.meent.portal.posts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a member asked moderators to look at; nobody is told who it was.
 *
 * @param reason why; null where it was erased
 * @param at     when
 */
public record Report(@Nullable String reason, Instant at) {}
