package nl.meent.portal.frame;

/**
 * A leaf of a tear-off calendar.
 *
 * @param soon whether it is today or one of the next two days
 */
public record Leaf(String weekday, String day, String month, boolean soon) {}
