package nl.meent.notification.meetups;

import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import nl.meent.notification.following.Shelf;

/**
 * Somebody with a seat or on the waiting list; kept for the meetup.
 *
 * @param memberId who
 * @param way      how the member attends or wants to
 */
record Attendee(MemberId memberId, AttendanceWay way) {

    static final Shelf<Attendee> SHELF = Shelf.of("attendees", Attendee.class);

    static String id(MeetupId meetup, MemberId member) {
        return meetup + "/" + member;
    }
}
