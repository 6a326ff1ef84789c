package nl.meent.events.meetups;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * It is full: a member waits for a seat.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param way how
 */
@StoredAs("meetup.attendee-wait-listed")
public record AttendeeWaitListed(MeetupId meetupId, MemberId memberId, AttendanceWay way) implements MeetupEvent {}
