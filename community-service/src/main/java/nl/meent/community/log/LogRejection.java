package nl.meent.community.log;

import nl.meent.runtime.rejections.Rejection;

/** Why the feed is not given. */
enum LogRejection implements Rejection {
    FOLLOWERS_ONLY(
            Kind.NOT_ALLOWED,
            "log-followers-only",
            "Alleen diensten met de scope log:read mogen het logboek lezen.",
            "Only services with the scope log:read may read the log."),
    PARAMETER_OUT_OF_RANGE(
            Kind.INVALID,
            "log-parameter-out-of-range",
            "Geef after vanaf 0, limit van 0 tot en met 1000 en wait van 0 tot en met 30 seconden.",
            "Give after from 0, limit from 0 to 1000 and wait from 0 to 30 seconds.");

    private final Kind kind;
    private final String code;
    private final String dutch;
    private final String english;

    LogRejection(Kind kind, String code, String dutch, String english) {
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
