package nl.meent.events.meetups;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;

/**
 * A host cancelled the meetup.
 *
 * @param meetupId the meetup
 * @param reason why
 */
@StoredAs("meetup.cancelled")
public record MeetupCancelled(MeetupId meetupId, Personal<String> reason) implements MeetupEvent {}
