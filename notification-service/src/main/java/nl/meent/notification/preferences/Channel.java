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
    /** At once in the member's browsers, and by e-mail. */
    PUSH_AND_EMAIL_AT_ONCE(true),
    /** By e-mail, once a day. */
    EMAIL_DAILY(false),
    /** By e-mail, once a week. */
    EMAIL_WEEKLY(false);

    private final boolean delivered;

    Channel(boolean delivered) {
        this.delivered = delivered;
    }

    /** Whether who chose this is told by that too. */
    public boolean includes(Channel other) {
        return this == other || this == PUSH_AND_EMAIL_AT_ONCE && (other == PUSH || other == EMAIL_AT_ONCE);
    }

    /** What is left for who wants no e-mail any more. */
    public Channel withoutMail() {
        return switch (this) {
            case NONE, INBOX, PUSH -> this;
            case PUSH_AND_EMAIL_AT_ONCE -> PUSH;
            case EMAIL_AT_ONCE, EMAIL_DAILY, EMAIL_WEEKLY -> INBOX;
        };
    }

    /** Whether anything is delivered by it yet. */
    public boolean isDelivered() {
        return delivered;
    }
}
