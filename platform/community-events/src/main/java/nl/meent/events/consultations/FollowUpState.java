package nl.meent.events.consultations;

/** How far something is that was promised with an outcome. */
public enum FollowUpState {
    /** It will be done. */
    PLANNED,
    /** It is being done. */
    UNDER_WAY,
    /** It has been done: there is no more news to come. */
    DONE,
    /** It will not be done: there is no more news to come. */
    NOT_DONE
}
