package nl.meent.community.consultations.read;

import java.time.LocalDate;

/**
 * How far a consultation had come at the end of a day.
 *
 * @param day       a day in the Netherlands
 * @param opened    how many members had looked
 * @param responded how many of the responses that there are had been given
 */
public record DayReach(LocalDate day, long opened, long responded) {}
