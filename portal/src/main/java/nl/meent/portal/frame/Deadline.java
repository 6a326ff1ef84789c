package nl.meent.portal.frame;

/**
 * How long something can still be done.
 *
 * @param kind {@code later}, {@code soon} (three days or less), {@code today} or {@code closed}
 * @param icon the icon that goes with it
 */
public record Deadline(String kind, String icon, Moment moment) {
    public boolean isClosed() {
        return "closed".equals(kind);
    }
}
