package nl.meent.notification.inbox;

import nl.meent.runtime.rejections.Rejection;

/** Why the inbox says no. Codes are published: add, never change. */
public enum InboxRejection implements Rejection {
    /** The member has no such notice. */
    UNKNOWN_NOTICE(
            Kind.NOT_FOUND,
            "unknown-notice",
            "Dit bericht staat niet in uw inbox.",
            "This notice is not in your inbox."),
    /** {@code Last-Event-ID} is something else. */
    INVALID_EVENT_ID(
            Kind.INVALID,
            "invalid-event-id",
            "De kop Last-Event-ID moet de id zijn van een bericht uit deze stroom, zoals 1234.0.",
            "The header Last-Event-ID must be the id of an event of this stream, such as 1234.0."),
    /** The position is missing or below 0. */
    INVALID_READ_UNTIL(
            Kind.INVALID,
            "invalid-read-until",
            "Geef als positie een geheel getal van 0 of hoger, zoals de position van een bericht.",
            "Give a whole number of 0 or more as the position, such as the position of a notice.");

    private final Reason reason;

    InboxRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
