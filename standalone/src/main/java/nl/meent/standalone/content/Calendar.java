package nl.meent.standalone.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Turns the content's relative days into moments.
 *
 * @param today the day of loading, in Amsterdam
 */
record Calendar(LocalDate today) {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_DAY = 90;

    Instant ago(int days, String time) {
        return in(-days, time);
    }

    Instant in(int days, String time) {
        return today.plusDays(days).atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    LocalDate day(int days) {
        return today.plusDays(days);
    }

    /** Before everything in the content. */
    Instant beginning() {
        return ago(FIRST_DAY, "00:00");
    }
}
