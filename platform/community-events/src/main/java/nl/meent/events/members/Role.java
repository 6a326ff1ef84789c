package nl.meent.events.members;

/** What a member may do beyond taking part. */
public enum Role {
    /** Takes part. */
    MEMBER,
    /** Runs consultations (belangenbehartiger). */
    ADVOCATE,
    /** Community manager: keeps it safe. */
    MODERATOR,
    /** Looks after the platform. */
    ADMINISTRATOR
}
