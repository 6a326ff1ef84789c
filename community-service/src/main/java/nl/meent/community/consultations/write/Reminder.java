package nl.meent.community.consultations.write;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When a reminder is due. A day before a deadline is the same time of the day before, on the clocks of the Netherlands:
 * 23 or 25 hours when summer time begins or ends.
 */
public final class Reminder {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final Duration APART = Duration.ofDays(1);
    private static final Duration TO_BE_SENT = Duration.ofMinutes(1);

    private Reminder() {}

    /** The moment that many days before the deadline; with 0 the deadline itself. */
    public static Instant before(Instant closesAt, int days) {
        return closesAt.atZone(AMSTERDAM).minusDays(days).toInstant();
    }

    /** From when on there may be another one. */
    static Instant again(Instant last) {
        return last.plus(APART);
    }

    /**
     * Whether one that comes by itself is left out since there was one lately. Only the minute that it may take to be sent is waited for, so
     * that who gets a day more is reminded of that day too.
     */
    public static boolean isLeftOut(Instant due, Instant last) {
        return due.isBefore(again(last).minus(TO_BE_SENT));
    }
}
