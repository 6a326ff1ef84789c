package nl.meent.events.consultations;

/** Who gives one response. */
public enum ResponsePer {
    /** Each member. */
    MEMBER,
    /** Each organisation: colleagues share one. */
    ORGANISATION
}
