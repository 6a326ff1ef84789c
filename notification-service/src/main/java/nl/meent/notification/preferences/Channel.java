package nl.meent.notification.preferences;

/** How a member wants to be told. All but {@link #NONE} also put it into the inbox. Published: add, never change. */
public enum Channel {
    /** Not at all. */
    NONE(true),
    /** In the inbox. */
    INBOX(true),
    /** At once on the member's devices. */
    PUSH(false),
    /** By e-mail, at once. */
    EMAIL_AT_ONCE(true),
    /** By e-mail, once a day. */
    EMAIL_DAILY(false),
    /** By e-mail, once a week. */
    EMAIL_WEEKLY(false);

    private final boolean offered;

    Channel(boolean offered) {
        this.offered = offered;
    }

    /** Whether it is by e-mail, at whatever moment. */
    public boolean isMail() {
        return this == EMAIL_AT_ONCE || this == EMAIL_DAILY || this == EMAIL_WEEKLY;
    }

    /** Whether anything is delivered by it yet; what isn't can't be chosen, so that nobody waits for it in vain. */
    public boolean isOffered() {
        return offered;
    }
}
