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

    private final Reason reason;

    LogRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
