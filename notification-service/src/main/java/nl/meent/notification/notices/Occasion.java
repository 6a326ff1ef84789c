package nl.meent.notification.notices;

/** Why somebody is told, precise enough to have a sentence of its own. Stored by name: add, never rename. */
public enum Occasion {
    /** To the asker. */
    ANSWER_TO_YOUR_QUESTION(Kind.ANSWER),
    /** To the author of another kind of post. */
    ANSWER_TO_YOUR_POST(Kind.ANSWER),
    /** To a follower. */
    ANSWER_TO_FOLLOWED(Kind.ANSWER),
    /** To the author of the post. */
    COMMENT_ON_YOUR_POST(Kind.COMMENT),
    /** To the author of the answer commented on. */
    COMMENT_ON_YOUR_ANSWER(Kind.COMMENT),
    /** To a follower. */
    COMMENT_ON_FOLLOWED(Kind.COMMENT),
    /** To the author of the accepted answer. */
    YOUR_ANSWER_ACCEPTED(Kind.ANSWER_ACCEPTED),
    /** To a follower. */
    FOLLOWED_ANSWER_ACCEPTED(Kind.ANSWER_ACCEPTED),
    /** To a moderator. */
    POST_REPORTED(Kind.POST_REPORTED),
    /** The meetup has another time. */
    MEETUP_MOVED(Kind.MEETUP_CHANGED),
    /** The meetup has another title, place, link or programme. */
    MEETUP_ALTERED(Kind.MEETUP_CHANGED),
    /** The meetup does not take place. */
    MEETUP_CANCELLED(Kind.MEETUP_CANCELLED),
    /** To who waited and has a seat now. */
    MEETUP_SEAT(Kind.MEETUP_PROMOTED),
    /** The consultation is open. */
    CONSULTATION_OPENED(Kind.CONSULTATION_OPENED),
    /** There is more time. */
    CONSULTATION_EXTENDED(Kind.CONSULTATION_CHANGED),
    /** A question was explained. */
    CONSULTATION_CLARIFIED(Kind.CONSULTATION_CHANGED),
    /** The consultation was withdrawn. */
    CONSULTATION_WITHDRAWN(Kind.CONSULTATION_CHANGED),
    /** Some days are left. */
    CONSULTATION_CLOSING_SOON(Kind.CONSULTATION_CLOSING_SOON),
    /** An advocate has those reminded who have not responded. */
    CONSULTATION_REMINDED(Kind.CONSULTATION_CLOSING_SOON),
    /** What was done with the responses. */
    CONSULTATION_OUTCOME(Kind.CONSULTATION_OUTCOME),
    /** An outcome that was published before reads otherwise, and the association wants it known. */
    CONSULTATION_OUTCOME_CHANGED(Kind.CONSULTATION_OUTCOME),
    /** What became of the outcome later. */
    CONSULTATION_FOLLOWED_UP(Kind.CONSULTATION_OUTCOME),
    /** To who submitted a response that the outcome cites. */
    YOUR_ANSWER_CITED(Kind.CONSULTATION_OUTCOME);

    private final Kind kind;

    Occasion(Kind kind) {
        this.kind = kind;
    }

    /** The kind that members see and choose a channel for. */
    public Kind kind() {
        return kind;
    }
}
