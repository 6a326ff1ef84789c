package nl.meent.events.meetups;

import nl.meent.events.StoredAs;

/**
 * A host changed the number of seats; who is promoted follows in the same commit.
 *
 * @param meetupId the meetup
 * @param capacity new seats
 */
@StoredAs("meetup.capacity-changed")
public record MeetupCapacityChanged(MeetupId meetupId, Capacity capacity) implements MeetupEvent {}
