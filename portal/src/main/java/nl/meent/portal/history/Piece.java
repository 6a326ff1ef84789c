package nl.meent.portal.history;

/**
 * A piece of a text with what happened to it.
 *
 * @param text with its spaces and line ends
 */
record Piece(Kind kind, String text) {
    enum Kind {
        /** It stood there before and still does. */
        SAME,
        /** It was put there. */
        ADDED,
        /** It was taken away. */
        REMOVED,
        /** Much that stayed as it was, and is not shown. */
        LEFT_OUT
    }
}
