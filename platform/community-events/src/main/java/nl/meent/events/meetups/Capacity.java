package nl.meent.events.meetups;

import org.jspecify.annotations.Nullable;

/**
 * How many can attend, per way of attending.
 *
 * @param onSite seats at the place; null is unlimited, 0 means that this way is not offered
 * @param online seats online; null is unlimited, 0 means that this way is not offered
 */
public record Capacity(@Nullable Integer onSite, @Nullable Integer online) {

    /** Seats for one way of attending; null is unlimited. */
    public @Nullable Integer of(AttendanceWay way) {
        return way == AttendanceWay.ON_SITE ? onSite : online;
    }
}
