package nl.meent.notification.inbox;

import java.time.Instant;
import nl.meent.notification.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice in an inbox.
 *
 * @param notice what the member was told
 * @param readAt when the member read it, or null
 */
public record Entry(Notice notice, @Nullable Instant readAt) {}
