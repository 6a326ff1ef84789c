package nl.meent.search.similar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say how one asks and not about what ({@code asking-words.txt}). In a small community they are too rare to be
 * told from words that matter by counting, and two questions are not alike because both ask for experiences.
 */
final class AskingWords {

    private static final Set<String> WORDS = read();

    private AskingWords() {}

    /** Whether the word, in any case, is one of them. */
    static boolean contain(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream stream =
                Objects.requireNonNull(AskingWords.class.getResourceAsStream("/search/asking-words.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
