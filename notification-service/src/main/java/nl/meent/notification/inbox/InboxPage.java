package nl.meent.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an inbox.
 *
 * @param items       newest first
 * @param unreadCount how many notices are unread in the whole inbox
 * @param next        the opaque cursor of the next page, or null on the last page
 */
public record InboxPage(
        List<InboxItem> items, long unreadCount, @Nullable String next) {}
