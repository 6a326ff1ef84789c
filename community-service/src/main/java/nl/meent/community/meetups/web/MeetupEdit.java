package nl.meent.community.meetups.web;

import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.write.EditMeetup;
import nl.meent.community.meetups.write.MeetupDetails;
import nl.meent.community.meetups.write.MeetupTimes;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/** Finds out what an edit changes, so that nobody is told of what stays the same. */
final class MeetupEdit {

    private MeetupEdit() {}

    static EditMeetup between(StoredMeetup meetup, MeetupBody after, MemberId by) {
        MeetupBody before = MeetupBody.of(meetup);
        MeetupDetails details = after.details();
        MeetupTimes times = after.times();
        Capacity seats = after.seats();
        return new EditMeetup(
                meetup.id(),
                by,
                changed(details, before.details()),
                changed(times, before.times()),
                changed(seats, before.seats()),
                meetup.revision());
    }

    private static <T> @Nullable T changed(T after, T before) {
        return after.equals(before) ? null : after;
    }
}
