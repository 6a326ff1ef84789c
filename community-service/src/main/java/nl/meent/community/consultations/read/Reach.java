package nl.meent.community.consultations.read;

/** How far an organisation is with a consultation, the farthest that one of its members came. */
public enum Reach {
    /** No member of it is in the audience. */
    NOT_ASKED,
    /** A member of it is in the audience. */
    INVITED,
    /** A member of it has looked. */
    OPENED,
    /** A response is being written. */
    DRAFTED,
    /** There is a response. */
    RESPONDED
}
