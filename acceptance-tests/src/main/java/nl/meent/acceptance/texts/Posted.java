package nl.meent.acceptance.texts;

/** How the platform answered a text. */
sealed interface Posted {

    /**
     * It is there, now or since an earlier time.
     *
     * @param id       of the post
     * @param position in the log
     */
    record Acknowledged(String id, long position) implements Posted {}

    /** @param reason the problem's detail */
    record Refused(String reason) implements Posted {}
}
