package nl.meent.notification.notices;

/** The kinds of notices that members can tell apart and choose a channel for. Published: add, never change. */
public enum Kind {
    /** Somebody answered. */
    ANSWER,
    /** Somebody commented. */
    COMMENT,
    /** An answer was accepted. */
    ANSWER_ACCEPTED,
    /** A member asks moderators to look at a post. */
    POST_REPORTED,
    /** Somebody named the member. */
    MENTION,
    /** A meetup is at another time or place, or has another programme. */
    MEETUP_CHANGED,
    /** A meetup does not take place. */
    MEETUP_CANCELLED,
    /** Who waited has a seat. */
    MEETUP_PROMOTED,
    /** A consultation asks for a response. */
    CONSULTATION_OPENED,
    /** There is more time, a question was explained, or it was withdrawn. */
    CONSULTATION_CHANGED,
    /** The end is near and there is no response yet. */
    CONSULTATION_CLOSING_SOON,
    /** What was done with the responses. */
    CONSULTATION_OUTCOME;

    /** Whether it is about a consultation. */
    public boolean isOfConsultation() {
        return switch (this) {
            case CONSULTATION_OPENED, CONSULTATION_CHANGED, CONSULTATION_CLOSING_SOON, CONSULTATION_OUTCOME -> true;
            case ANSWER,
                    COMMENT,
                    ANSWER_ACCEPTED,
                    POST_REPORTED,
                    MENTION,
                    MEETUP_CHANGED,
                    MEETUP_CANCELLED,
                    MEETUP_PROMOTED -> false;
        };
    }

    /** Whether it asks the member for something; such a notice can't be silenced. */
    public boolean wantsAnAnswer() {
        return this == POST_REPORTED || this == CONSULTATION_OPENED || this == CONSULTATION_CLOSING_SOON;
    }
}
