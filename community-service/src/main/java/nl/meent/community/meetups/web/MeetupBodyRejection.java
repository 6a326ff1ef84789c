package nl.meent.community.meetups.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a meetup as it is sent. */
enum MeetupBodyRejection implements Rejection {
    /** A circle's meetup is seen by nobody else. */
    PUBLIC_IN_CIRCLE(
            "meetup-public-in-circle",
            "Een bijeenkomst van een kring kan niet openbaar zijn.",
            "A meetup of a circle cannot be public.");

    private final Reason reason;

    MeetupBodyRejection(String code, String dutch, String english) {
        this.reason = new Reason(Kind.INVALID, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
