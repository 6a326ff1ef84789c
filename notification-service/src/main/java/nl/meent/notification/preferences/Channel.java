package nl.meent.notification.preferences;

/** How a member wants to be told. All but {@link #NONE} also put it into the inbox. Published: add, never change. */
public enum Channel {
    /** Not at all. */
    NONE,
    /** In the inbox. */
    INBOX,
    /** At once on the member's devices. */
    PUSH,
    /** By e-mail, at once. */
    EMAIL_AT_ONCE,
    /** By e-mail, once a day. */
    EMAIL_DAILY,
    /** By e-mail, once a week. */
    EMAIL_WEEKLY
}
