package nl.meent.community.circles.read;

/** How a member stands to a circle. */
public enum Membership {
    /** Hosts it, and is a member. */
    HOST,
    /** In it. */
    MEMBER,
    /** Asked to be let in. */
    ASKED
}
