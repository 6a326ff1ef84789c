package nl.meent.notification.mail;

import java.time.Clock;
import nl.meent.runtime.log.ServedPosition;

/**
 * What carriers share.
 *
 * @param outbox   what has to go
 * @param letters  decides whether it still should
 * @param settings the mail server and the sender
 * @param position how far the inboxes are
 * @param count    counts what becomes of messages
 * @param clock    the time
 */
public record MailRoom(
        Outbox outbox, Letters letters, MailSettings settings, ServedPosition position, MailCount count, Clock clock) {}
