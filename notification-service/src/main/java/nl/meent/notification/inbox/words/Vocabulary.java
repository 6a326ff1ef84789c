package nl.meent.notification.inbox.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import nl.meent.runtime.web.words.Language;
import org.jspecify.annotations.Nullable;

/** The sentences of this service, by language: {@code meent/notices_<language>.properties}. */
final class Vocabulary {

    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SENTENCES.put(language, load("/meent/notices_" + language.locale().getLanguage() + ".properties"));
        }
    }

    private Vocabulary() {}

    static String say(String key, Language language) {
        return Objects.requireNonNull(find(key, language), key);
    }

    static @Nullable String find(String key, Language language) {
        return in(language).getProperty(key);
    }

    static Set<String> keys(Language language) {
        return in(language).stringPropertyNames();
    }

    private static Properties in(Language language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    private static Properties load(String resource) {
        Properties sentences = new Properties();
        try (InputStream stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(resource), resource)) {
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return sentences;
    }
}
