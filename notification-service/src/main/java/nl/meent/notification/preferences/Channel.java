package nl.meent.notification.preferences;

/** How a member wants to be told. All but {@link #NONE} also put it into the inbox. Published: add, never change. */
public enum Channel {
    /** Not at all. */
    NONE(true),
    /** In the inbox. */
    INBOX(true),
    /** At once in the member's browsers, where the platform has that. */
    PUSH(true),
    /** By e-mail, at once. */
    EMAIL_AT_ONCE(true),
    /** By e-mail, once a day. */
    EMAIL_DAILY(false),
    /** By e-mail, once a week. */
    EMAIL_WEEKLY(false);

    private final boolean delivered;

    Channel(boolean delivered) {
        this.delivered = delivered;
    }

    /** Whether it is by e-mail, at whatever moment. */
    public boolean isMail() {
        return this == EMAIL_AT_ONCE || this == EMAIL_DAILY || this == EMAIL_WEEKLY;
    }

    /** Whether anything is delivered by it yet. */
    public boolean isDelivered() {
        return delivered;
    }
}
