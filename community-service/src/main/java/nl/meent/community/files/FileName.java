package nl.meent.community.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a file is saved as: a name that every system takes, and that says what the file is. */
public final class FileName {

    private static final int LONGEST = 150;
    private static final String WITHOUT_NAME = "document";
    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    /** What names may not hold somewhere, what nobody sees, and what turns the direction of what follows. */
    private static final Pattern ODD = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\"<>:|?*]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private FileName() {}

    /**
     * The name as it was sent, without folders and without what has no place in a name; with an extension that fits what the file
     * is, so that nothing opens it as something else. Twice is the same as once.
     */
    public static String of(String sent, FileType type) {
        String name = clean(FOLDERS.matcher(sent).replaceFirst(""));
        if (!type.fits(name)) {
            name = name + "." + type.extension();
        }
        int dot = name.lastIndexOf('.');
        String base = clean(cut(name.substring(0, dot), LONGEST));
        return (base.isEmpty() ? WITHOUT_NAME : base) + name.substring(dot);
    }

    /** As above, of what is said to be of this kind; of a kind that isn't taken it is {@code document}. */
    public static String of(String sent, String mediaType) {
        return FileType.ofMediaType(mediaType).map(type -> of(sent, type)).orElse(WITHOUT_NAME);
    }

    private static String clean(String name) {
        String plain =
                ODD.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll(" ");
        return AT_THE_ENDS.matcher(BLANKS.matcher(plain).replaceAll(" ")).replaceAll("");
    }

    /** Never half a sign. */
    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
