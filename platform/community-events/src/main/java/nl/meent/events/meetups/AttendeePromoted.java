package nl.meent.events.meetups;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * The first who waited got a seat.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param way how
 */
@StoredAs("meetup.attendee-promoted")
public record AttendeePromoted(MeetupId meetupId, MemberId memberId, AttendanceWay way) implements MeetupEvent {}
