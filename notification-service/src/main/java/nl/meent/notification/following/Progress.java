package nl.meent.notification.following;

/** Hears in the process that follows the log that the inboxes have moved on. In others the stored position alone tells. */
public interface Progress {

    /**
     * Everything up to here is in the inboxes, and stored. Returns at once.
     *
     * @param position of the log
     */
    void reached(long position);
}
