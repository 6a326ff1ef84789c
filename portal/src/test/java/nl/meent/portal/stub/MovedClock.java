package nl.meent.portal.stub;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the portal in tests: what it is, and as much later as a test says. */
public final class MovedClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    /** Lets it be this much later than it is. */
    public void ahead(Duration later) {
        ahead = later;
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
