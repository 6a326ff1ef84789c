package nl.meent.acceptance.texts;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Titles that the platform takes: never blank, never too long. */
final class Titles {

    /** The platform's limit. */
    static final int LONGEST = 200;

    private static final int MADE_UP = 80;
    private static final String MORE = "…";
    private static final String UNTITLED = "Zonder titel";
    private static final Locale DUTCH = Locale.of("nl");

    /** Headings, lists, quotes, emphasis and code: what Markdown puts before the first word. */
    private static final Pattern MARKS = Pattern.compile("^[#>*_+`~|\\s-]+");

    private Titles() {}

    /** The title itself, cut if it is too long; the first words of the body if it is blank. */
    static String of(String title, String body) {
        String oneLine = onOneLine(title);
        if (!oneLine.isEmpty()) {
            return cut(oneLine, LONGEST);
        }
        return body.lines()
                .map(line -> onOneLine(MARKS.matcher(line).replaceFirst("")))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> cut(line, MADE_UP))
                .orElse(UNTITLED);
    }

    /** At most so many UTF-16 units, cut behind a word if there is one, and never inside what looks like one sign. */
    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - MORE.length();
        int space = text.lastIndexOf(' ', room);
        int end = space > longest / 2 ? space : wholeSigns(text, room);
        return text.substring(0, end).stripTrailing() + MORE;
    }

    private static int wholeSigns(String text, int room) {
        BreakIterator signs = BreakIterator.getCharacterInstance(DUTCH);
        signs.setText(text);
        return signs.isBoundary(room) ? room : signs.preceding(room);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
