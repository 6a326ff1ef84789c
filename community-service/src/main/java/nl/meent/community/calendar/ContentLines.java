package nl.meent.community.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * The lines of an iCalendar file. RFC 5545 (3.1) folds what is longer than 75 octets, and never within a character; the library counts
 * characters, of which the longest have four octets.
 */
final class ContentLines {

    private static final String BREAK = "\r\n";
    private static final String FOLD = BREAK + " ";
    private static final int MOST_OCTETS = 75;

    private ContentLines() {}

    /** The same lines, each no longer than it may be. */
    static String folded(String text) {
        return text.replace(FOLD, "").lines().map(ContentLines::line).collect(Collectors.joining(BREAK, "", BREAK));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int octets = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1; // the blank that begins what goes on
            }
            folded.append(character);
            octets += more;
        }
        return folded.toString();
    }
}
