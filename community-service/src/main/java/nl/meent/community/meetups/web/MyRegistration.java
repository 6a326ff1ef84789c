package nl.meent.community.meetups.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.community.meetups.read.StoredMeetup.StoredRegistration;
import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * How the reader takes part.
 *
 * @param place the place on the waiting list, from 1; absent with a seat
 */
record MyRegistration(
        AttendanceWay way,
        RegistrationState state,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer place) {

    static @Nullable MyRegistration of(StoredMeetup meetup, MemberId reader) {
        StoredRegistration own = meetup.registrationOf(reader);
        if (own == null) {
            return null;
        }
        boolean waiting = own.state() == RegistrationState.WAIT_LISTED;
        return new MyRegistration(own.way(), own.state(), waiting ? placeOf(own, meetup) : null);
    }

    private static int placeOf(StoredRegistration own, StoredMeetup meetup) {
        return (int) meetup.registrations().stream()
                .filter(other -> other.way() == own.way() && other.state() == own.state())
                .filter(other -> other.order() <= own.order())
                .count();
    }
}
