package nl.meent.notification.following.mongo;

import nl.meent.notification.following.Shelf;

/** Names of the collections that are filled from the log. Raise the version when their documents change. */
public final class Collections {

    /** Name and version of the projection. */
    public static final String PROJECTION = "inbox-v1";

    /** The notices of all members. */
    public static final String INBOX = "inbox-v1";

    private static final String VERSION = "-v1";

    private Collections() {}

    static String of(Shelf<?> shelf) {
        return shelf.name() + VERSION;
    }
}
