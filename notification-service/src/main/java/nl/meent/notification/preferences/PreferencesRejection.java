package nl.meent.notification.preferences;

import nl.meent.runtime.rejections.Rejection;

/** Why a choice is refused. Codes are published: add, never change. */
public enum PreferencesRejection implements Rejection {
    /** Nothing is delivered that way yet. */
    CHANNEL_NOT_OFFERED(
            Kind.INVALID,
            "channel-not-offered",
            "Zo kunnen wij nu geen bericht sturen. Kies een van de manieren in channels van uw voorkeuren.",
            "We can't send notices this way now. Choose one of the ways in channels of your preferences."),
    /** A consultation waits for the member's answer. */
    CANNOT_BE_SILENCED(
            Kind.INVALID,
            "cannot-be-silenced",
            "Een raadpleging die op uw antwoord wacht, komt altijd in uw inbox.",
            "A consultation that waits for your answer always comes into your inbox.");

    private final Reason reason;

    PreferencesRejection(Kind kind, String code, String dutch, String english) {
        this.reason = new Reason(kind, code, dutch, english);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
