package nl.meent.portal.consultations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a draft text, and with what it begins. What is no heading is left whole: in "Artikel 155 vervalt." nothing is a number of
 * the text itself.
 *
 * @param kind   what it is
 * @param number its number or letter; empty for plain text
 * @param rest   what stands behind that, all of it for plain text
 */
record LawLine(Kind kind, String number, String rest) {
    enum Kind {
        /** "Hoofdstuk 1 Begrippen", "§ 2.1": above articles. */
        PART,
        /** "Artikel 2", "Artikel 2. Meldplicht". */
        ARTICLE,
        /** "Artikel 2: De raad beslist.": the number and the text in one line. */
        ARTICLE_AND_TEXT,
        /** "A", of an amending law. */
        LETTER,
        /** "1. De raad beslist.", "Lid 1". */
        LID,
        /** "a. de raad;". */
        ITEM,
        TEXT
    }

    private static final int LONGEST_TITLE = 120;
    private static final String NUMBER = "(\\d{1,4}(?:[.:]\\d{1,4}){0,4}+[a-z]{0,2}|[IVXLC]{1,7}[a-z]?)";
    private static final Pattern PART = Pattern.compile(
            "(?:(?:Hoofdstuk|Afdeling|Titel|Paragraaf|HOOFDSTUK|AFDELING|TITEL|PARAGRAAF)\\h++|\\u00a7\\h*+)" + NUMBER
                    + "(?=[.:)\\h]|$)");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:Artikel|ARTIKEL|Art\\.)\\h++" + NUMBER + "(?=[.:)\\h]|$)");
    private static final Pattern LETTER = Pattern.compile("([A-Z])[.:)]?+");
    private static final Pattern LETTER_AND_TEXT = Pattern.compile("([A-Z])[.)]\\h++");
    private static final Pattern LID = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,4}+[a-z]?)[.:)]\\h++");
    private static final Pattern LID_BARE = Pattern.compile("(\\d{1,2})\\.?+\\h*+(?=\\p{Lu})");
    private static final Pattern NAMED =
            Pattern.compile("(?:(Lid|LID)|Onderdeel)\\h++(\\d{1,3}[a-z]?|[a-z])(?:[.:)]\\h*+|$)");
    private static final Pattern ITEM = Pattern.compile("(([a-z])\\2?+)[.)]\\h++");

    /** What a line is by itself, wherever it stands. */
    static LawLine of(String line) {
        LawLine heading = heading(line);
        return heading == null ? beginning(line) : heading;
    }

    /** Whether a line by itself is the number of what is below it, or its title too; null if not. */
    static @Nullable LawLine heading(String line) {
        Matcher part = PART.matcher(line);
        if (part.lookingAt() && isAlone(line, part.end())) {
            return new LawLine(Kind.PART, part.group(1), line);
        }
        Matcher article = ARTICLE.matcher(line);
        if (article.lookingAt() && isAlone(line, article.end())) {
            return new LawLine(Kind.ARTICLE, article.group(1), after(line, article.end()));
        }
        Matcher letter = LETTER.matcher(line);
        return letter.matches() ? new LawLine(Kind.LETTER, letter.group(1), "") : null;
    }

    private static LawLine beginning(String line) {
        Matcher article = ARTICLE.matcher(line);
        if (article.lookingAt() && ".:)".indexOf(line.charAt(article.end())) >= 0) {
            return new LawLine(Kind.ARTICLE_AND_TEXT, article.group(1), after(line, article.end()));
        }
        Matcher named = NAMED.matcher(line);
        if (named.lookingAt()) {
            Kind kind = named.group(1) == null ? Kind.ITEM : Kind.LID;
            return new LawLine(kind, named.group(2), line.substring(named.end()));
        }
        Matcher lid = LID.matcher(line);
        if (lid.lookingAt()) {
            return new LawLine(Kind.LID, lid.group(1), line.substring(lid.end()));
        }
        Matcher item = ITEM.matcher(line);
        return item.lookingAt()
                ? new LawLine(Kind.ITEM, item.group(1), line.substring(item.end()))
                : new LawLine(Kind.TEXT, "", line);
    }

    /**
     * What a line is inside an article, where more begins with a number: "1 De raad" if one is the next, and "A. In artikel 5".
     *
     * @param next the number of the next lid
     */
    static LawLine inArticle(String line, int next) {
        LawLine found = of(line);
        if (found.kind() != Kind.TEXT) {
            return found;
        }
        Matcher bare = LID_BARE.matcher(line);
        if (bare.lookingAt() && Integer.parseInt(bare.group(1)) == next) {
            return new LawLine(Kind.LID, bare.group(1), line.substring(bare.end()));
        }
        Matcher letter = LETTER_AND_TEXT.matcher(line);
        return letter.lookingAt() ? new LawLine(Kind.LETTER, letter.group(1), line.substring(letter.end())) : found;
    }

    /** Whether it begins as an article does, heading or not. */
    static boolean isOfArticle(String line) {
        return ARTICLE.matcher(line).lookingAt();
    }

    /** Whether it is no sentence: short, with a capital and without an end. */
    static boolean isTitle(String line) {
        return !line.isEmpty()
                && line.length() <= LONGEST_TITLE
                && (Character.isUpperCase(line.charAt(0)) || "([".indexOf(line.charAt(0)) >= 0)
                && ".;:,?!".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static boolean isAlone(String line, int end) {
        String title = after(line, end);
        return title.isEmpty() || isTitle(title);
    }

    private static String after(String line, int end) {
        String rest = line.substring(end);
        return (rest.isEmpty() || ".:)".indexOf(rest.charAt(0)) < 0 ? rest : rest.substring(1)).strip();
    }
}
