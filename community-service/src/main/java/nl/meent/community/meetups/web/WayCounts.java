package nl.meent.community.meetups.web;

import nl.meent.community.meetups.read.RegistrationState;
import nl.meent.community.meetups.read.StoredMeetup;
import nl.meent.events.meetups.AttendanceWay;

/** How many, per way of attending. */
record WayCounts(int onSite, int online) {

    static WayCounts of(StoredMeetup meetup, RegistrationState state) {
        return new WayCounts(meetup.count(AttendanceWay.ON_SITE, state), meetup.count(AttendanceWay.ONLINE, state));
    }
}
