package nl.meent.notification.outgoing;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import nl.meent.runtime.log.ServedPosition;

/**
 * What carriers of one way share.
 *
 * @param <T>        what goes
 * @param name       begins the names of log events, such as {@code mail}
 * @param carriers   how many work at once; none where nothing goes out this way
 * @param lastLook   looks what should still go
 * @param routes     gives each carrier a way of its own
 * @param outbox     what has to go
 * @param oldest     what happened longer ago goes to nobody
 * @param retryAfter the pause after the first failure; it doubles up to an hour
 * @param position   how far the inboxes are
 * @param count      counts what becomes of things
 * @param clock      the time
 */
public record Room<T>(
        String name,
        int carriers,
        LastLook<T> lastLook,
        Supplier<? extends Route<T>> routes,
        Outbox outbox,
        Duration oldest,
        Duration retryAfter,
        ServedPosition position,
        OutgoingCount count,
        Clock clock) {}
