package nl.meent.portal.meetups;

import org.jspecify.annotations.Nullable;

/** A number per way of attending: as capacity, null is unlimited and 0 not offered; as a count, null is unknown. */
public record Seats(@Nullable Integer onSite, @Nullable Integer online) {
    /** The number for one way. */
    public @Nullable Integer of(String way) {
        return "ON_SITE".equals(way) ? onSite : online;
    }
}
