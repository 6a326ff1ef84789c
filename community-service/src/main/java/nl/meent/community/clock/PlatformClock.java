package nl.meent.community.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The one clock: UTC, cut to milliseconds. In standalone it may run ahead of (or, while demonstration content is being
 * written, behind) the real one by an offset that all instances share.
 */
public final class PlatformClock extends Clock {

    private final Clock real = Clock.systemUTC();
    private volatile Duration ahead = Duration.ZERO;

    /** How far it is ahead of the real clock; negative when it is behind. */
    public Duration ahead() {
        return ahead;
    }

    void runAhead(Duration newAhead) {
        ahead = newAhead;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.offset(real, ahead).withZone(zone);
    }
}
