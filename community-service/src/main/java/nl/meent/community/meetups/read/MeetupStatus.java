package nl.meent.community.meetups.read;

/** States of a meetup. */
public enum MeetupStatus {
    /** Will take place, or is taking place. */
    SCHEDULED,
    /** Will not take place. */
    CANCELLED,
    /** Has taken place: its end has passed. */
    HELD
}
