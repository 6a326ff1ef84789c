package nl.meent.events.consultations;

/** How responses are published. */
public enum Publication {
    /** With the name of the organisation. */
    WITH_ORGANISATION,
    /** Without name. */
    WITHOUT_NAME,
    /** Only counted. */
    AGGREGATE_ONLY,
    /** Not at all. */
    NONE
}
