package nl.meent.events.meetups;

/** How somebody attends a meetup. */
public enum AttendanceWay {
    /** At the place. */
    ON_SITE,
    /** By the link. */
    ONLINE
}
