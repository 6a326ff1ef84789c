package nl.meent.community.meetups.read;

/** What a member has at a meetup. */
public enum RegistrationState {
    /** A seat. */
    REGISTERED,
    /** A place on the waiting list. */
    WAIT_LISTED
}
