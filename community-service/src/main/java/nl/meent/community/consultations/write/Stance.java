package nl.meent.community.consultations.write;

/** How one can think of a statement. */
public enum Stance {
    /** Agrees. */
    AGREE,
    /** Neither. */
    NEUTRAL,
    /** Does not agree. */
    DISAGREE
}
