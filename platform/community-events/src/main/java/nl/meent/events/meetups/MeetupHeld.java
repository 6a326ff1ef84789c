package nl.meent.events.meetups;

import nl.meent.events.StoredAs;

/**
 * The end of the meetup has passed.
 *
 * @param meetupId the meetup
 */
@StoredAs("meetup.held")
public record MeetupHeld(MeetupId meetupId) implements MeetupEvent {}
