package nl.meent.portal.frame;

/**
 * A time as people say it.
 *
 * @param text  "gisteren", "nog 3 dagen"
 * @param exact date and time in full
 * @param iso   for machines
 */
public record Moment(String text, String exact, String iso) {}
