package nl.meent.community.references;

import nl.meent.runtime.rejections.Rejection;

/** Why a reference is refused. */
public enum ReferenceRejection implements Rejection {
    /** There is no such theme. */
    UNKNOWN_THEME(
            Kind.INVALID,
            "theme-unknown",
            "Het thema \u201c{theme}\u201d bestaat niet. Kies een thema uit de lijst.",
            "There is no theme \u201c{theme}\u201d. Choose one from the list."),
    /** The author is in no such circle. */
    FOREIGN_CIRCLE(
            Kind.INVALID,
            "circle-unknown",
            "U bent geen lid van een kring \u201c{circle}\u201d. Kies een kring waar u lid van bent.",
            "You are in no circle \u201c{circle}\u201d. Choose one that you are in.");

    private final Reason reason;

    ReferenceRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
