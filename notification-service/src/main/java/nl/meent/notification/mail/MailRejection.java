package nl.meent.notification.mail;

import nl.meent.runtime.rejections.Rejection;

/** Why something about e-mail is refused. Codes are published: add, never change. */
public enum MailRejection implements Rejection {
    /** The key is of no message, or of one to an address that isn't the member's any more. */
    UNKNOWN_UNSUBSCRIBE_KEY(
            Kind.NOT_FOUND,
            "unknown-unsubscribe-key",
            "Deze link om e-mail uit te zetten kennen wij niet. Log in en kies bij uw profiel waarvan u e-mail krijgt.",
            "We don't know this link to turn off e-mail. Sign in and choose in your profile what you get by e-mail.");

    private final Reason reason;

    MailRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
