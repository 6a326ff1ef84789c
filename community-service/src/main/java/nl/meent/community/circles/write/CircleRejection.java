package nl.meent.community.circles.write;

import nl.meent.runtime.rejections.Rejection;

/** Why something about a circle is refused. */
public enum CircleRejection implements Rejection {
    /** There is one with this slug. */
    EXISTS(Kind.CONFLICT, "circle-exists", "Deze kring bestaat al.", "This circle exists already."),
    /** A closed circle wants to know why. */
    REASON_MISSING(
            Kind.INVALID,
            "circle-reason-missing",
            "Deze kring is besloten. Schrijf kort waarom u lid wilt worden.",
            "This circle is closed. Write shortly why you want to join."),
    /** Only hosts let in and remove. */
    NOT_A_HOST(
            Kind.NOT_ALLOWED,
            "circle-hosts-only",
            "Alleen een gastheer of gastvrouw van de kring mag dit.",
            "Only a host of the circle may do this."),
    /** Nobody asked to be let in. */
    NOT_ASKED(
            Kind.CONFLICT,
            "circle-not-asked",
            "Dit lid heeft niet gevraagd om toegang tot de kring.",
            "This member has not asked to join the circle."),
    /** A circle keeps a host. */
    LAST_HOST(
            Kind.CONFLICT,
            "circle-last-host",
            "U bent de enige die leden toelaat. Daarom kunt u de kring niet verlaten.",
            "You are the only one who lets members in. Therefore you cannot leave the circle.");

    private final Reason reason;

    CircleRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
