package nl.meent.events.meetups;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member has a seat.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param way how
 */
@StoredAs("meetup.attendee-registered")
public record AttendeeRegistered(MeetupId meetupId, MemberId memberId, AttendanceWay way) implements MeetupEvent {}
