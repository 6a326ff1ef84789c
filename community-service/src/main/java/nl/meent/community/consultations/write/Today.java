package nl.meent.community.consultations.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in the Netherlands: what is promised for a day is promised there. */
public final class Today {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Today() {}

    /** The day of a moment. */
    public static LocalDate at(Instant now) {
        return now.atZone(AMSTERDAM).toLocalDate();
    }
}
