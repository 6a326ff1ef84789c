package nl.meent.search.suggestions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meent.search.themes.Theme;

/** Compares what is typed with the names of themes: every word has to begin a word of the theme, or a later part of it. */
final class ThemeWords {

    private static final int SHORTEST_PART = 4;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> typed;

    ThemeWords(String query) {
        this.typed = words(query).toList();
    }

    /** Whether the theme may be meant; nothing typed means nothing. */
    boolean mean(Theme theme) {
        List<String> known = Stream.concat(Stream.of(theme.name()), theme.synonyms().stream())
                .flatMap(ThemeWords::words)
                .toList();
        return !typed.isEmpty()
                && typed.stream().allMatch(word -> known.stream().anyMatch(in -> begins(in, word)));
    }

    /** Whether a word of its name begins so, which is likelier than a synonym. */
    boolean beginName(Theme theme) {
        return words(theme.name()).anyMatch(word -> word.startsWith(typed.getFirst()));
    }

    private static boolean begins(String word, String typed) {
        return word.startsWith(typed) || (typed.length() >= SHORTEST_PART && word.contains(typed));
    }

    private static Stream<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN.split(plain)).filter(word -> !word.isEmpty());
    }
}
