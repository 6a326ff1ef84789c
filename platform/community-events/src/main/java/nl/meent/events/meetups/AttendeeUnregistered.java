package nl.meent.events.meetups;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member gave up a seat or a place on the waiting list.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param way how
 */
@StoredAs("meetup.attendee-unregistered")
public record AttendeeUnregistered(MeetupId meetupId, MemberId memberId, AttendanceWay way) implements MeetupEvent {}
