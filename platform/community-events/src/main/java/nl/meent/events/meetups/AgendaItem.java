package nl.meent.events.meetups;

/**
 * A line of a meetup's programme.
 *
 * @param time  local time of the day, such as {@code 10:00}
 * @param title what happens then
 */
public record AgendaItem(String time, String title) {}
