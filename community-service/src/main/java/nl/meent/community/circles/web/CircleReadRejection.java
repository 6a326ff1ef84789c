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

    private final Kind kind;
    private final String code;
    private final String dutch;
    private final String english;

    CircleReadRejection(Kind kind, String code, String dutch, String english) {
        this.kind = kind;
        this.code = code;
        this.dutch = dutch;
        this.english = english;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String dutch() {
        return dutch;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
