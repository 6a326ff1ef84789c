package nl.meent.events.circles;

/** How one becomes a member of a circle. */
public enum Joining {
    /** Whoever wants joins. */
    OPEN,
    /** One asks, a host lets in. */
    CLOSED
}
