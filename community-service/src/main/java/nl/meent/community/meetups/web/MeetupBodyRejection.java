package nl.meent.community.meetups.web;

import nl.meent.runtime.rejections.Rejection;

/** What can be wrong with a meetup as it is sent. */
enum MeetupBodyRejection implements Rejection {
    /** A circle's meetup is seen by nobody else. */
    PUBLIC_IN_CIRCLE(
            "meetup-public-in-circle",
            "Een bijeenkomst van een kring kan niet openbaar zijn.",
            "A meetup of a circle cannot be public.");

    private final String code;
    private final String dutch;
    private final String english;

    MeetupBodyRejection(String code, String dutch, String english) {
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
        return Kind.INVALID;
    }
}
