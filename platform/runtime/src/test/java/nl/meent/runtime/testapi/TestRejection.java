package nl.meent.runtime.testapi;

import nl.meent.runtime.rejections.Rejection;

/** Reasons of the test service. */
public enum TestRejection implements Rejection {
    CLOSED(Kind.CONFLICT, "consultation-closed", "De raadpleging sloot op {closesAt}.", "It closed on {closesAt}."),
    BUSY(Kind.UNAVAILABLE, "outcome-unknown", "Probeer het opnieuw.", "Try again."),
    HIDDEN(Kind.NOT_FOUND, "post-not-found", "Dit bericht is er niet.", "There is no such post.");

    private final Kind kind;
    private final String code;
    private final String dutch;
    private final String english;

    TestRejection(Kind kind, String code, String dutch, String english) {
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
