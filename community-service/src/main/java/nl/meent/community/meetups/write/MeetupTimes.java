package nl.meent.community.meetups.write;

import java.time.Instant;

/**
 * When a meetup takes place.
 *
 * @param startsAt start
 * @param endsAt   end, later than the start
 */
public record MeetupTimes(Instant startsAt, Instant endsAt) {

    /** Whether the end comes after the start. */
    public boolean areInOrder() {
        return endsAt.isAfter(startsAt);
    }

    boolean haveBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    boolean haveEnded(Instant now) {
        return !now.isBefore(endsAt);
    }
}
