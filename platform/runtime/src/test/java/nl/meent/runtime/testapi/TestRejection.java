package nl.meent.runtime.testapi;

import nl.meent.runtime.rejections.Rejection;

/** Reasons of the test service. */
public enum TestRejection implements Rejection {
    CLOSED(Kind.CONFLICT, "consultation-closed", "De raadpleging sloot op {closesAt}.", "It closed on {closesAt}."),
    BUSY(Kind.UNAVAILABLE, "outcome-unknown", "Probeer het opnieuw.", "Try again."),
    HIDDEN(Kind.NOT_FOUND, "post-not-found", "Dit bericht is er niet.", "There is no such post.");

    private final Reason reason;

    TestRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
