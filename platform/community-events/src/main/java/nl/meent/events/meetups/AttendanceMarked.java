package nl.meent.events.meetups;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A host noted whether somebody was there.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param attended whether
 */
@StoredAs("meetup.attendance-marked")
public record AttendanceMarked(MeetupId meetupId, MemberId memberId, boolean attended) implements MeetupEvent {}
