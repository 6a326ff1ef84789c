package nl.meent.community.circles.web;

import nl.meent.runtime.rejections.Rejection;

/** Why something of a circle is not shown. */
enum CircleReadRejection implements Rejection {
    /** Only members see who is in it. */
    MEMBERS_ONLY(
            Kind.NOT_ALLOWED,
            "circle-members-only",
            "Alleen leden van deze kring zien wie erin zitten.",
            "Only members of this circle see who is in it.");

    private final Reason reason;

    CircleReadRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
