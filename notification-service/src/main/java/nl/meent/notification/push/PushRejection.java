package nl.meent.notification.push;

import nl.meent.runtime.rejections.Rejection;

/** Why something about push is refused. Codes are published: add, never change. */
public enum PushRejection implements Rejection {
    /** The platform has no key by which push services know it. */
    PUSH_NOT_OFFERED(
            Kind.NOT_FOUND,
            "push-not-offered",
            "Meldingen in uw browser zijn hier niet ingericht. Kies bij uw berichten voor uw inbox of e-mail.",
            "Notifications in your browser are not set up here. Choose your inbox or e-mail for your notices."),
    /** The address is none of a push service: not https, not public, or too long. */
    NO_PUSH_ENDPOINT(
            Kind.INVALID,
            "no-push-endpoint",
            "Dit is geen openbaar https-adres van een pushdienst. Stuur wat de browser in PushSubscription geeft.",
            "This is no public https address of a push service. Send what the browser gives in PushSubscription."),
    /** Not a point of P-256. */
    NO_PUSH_KEY(
            Kind.INVALID,
            "no-push-key",
            "Met deze sleutel kan niets versleuteld worden. Stuur p256dh zoals de browser die in PushSubscription"
                    + " geeft.",
            "Nothing can be encrypted with this key. Send p256dh as the browser gives it in PushSubscription."),
    /** Not 16 bytes. */
    NO_PUSH_SECRET(
            Kind.INVALID,
            "no-push-secret",
            "Dit is geen geheim van 16 bytes. Stuur auth zoals de browser die in PushSubscription geeft.",
            "This is no secret of 16 bytes. Send auth as the browser gives it in PushSubscription.");

    private final Reason reason;

    PushRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
