package nl.meent.acceptance.texts;

/** A line of the file that isn't blank. */
sealed interface Line {

    /** A text. */
    record Readable(Text text) implements Line {}

    /**
     * No text.
     *
     * @param number from 1
     * @param reason for people
     */
    record Malformed(int number, String reason) implements Line {}
}
