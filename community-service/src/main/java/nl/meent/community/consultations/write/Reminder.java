package nl.meent.community.consultations.write;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When a reminder is due. A day before a deadline is the same time of the day before, on the clocks of the Netherlands:
 * 23 or 25 hours when summer time begins or ends.
 */
public final class Reminder {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Reminder() {}

    /** The moment that many days before the deadline; with 0 the deadline itself. */
    public static Instant before(Instant closesAt, int days) {
        return closesAt.atZone(AMSTERDAM).minusDays(days).toInstant();
    }
}
