package nl.meent.events.consultations;

/** What a change of an outcome is to those who responded; on its page everybody sees that it changed. */
public enum OutcomeChange {
    /** They are told. */
    TOLD,
    /** They are not told, but for those whom the outcome cites now and didn't before. */
    QUIET
}
