package nl.meent.runtime.web.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;

/**
 * Words for people in Dutch and English, from UTF-8 property files of one name in every module on the class path, so
 * that a service adds its own beside those of the runtime.
 */
public final class Bundles {

    private final Properties dutch;
    private final Properties english;

    /** @param name of the files without {@code _nl.properties} and {@code _en.properties} */
    public Bundles(String name) {
        this.dutch = load(name + "_nl.properties");
        this.english = load(name + "_en.properties");
    }

    /**
     * @param key of the word or sentence
     * @param otherwise what to say where there is none
     */
    public String dutch(String key, String otherwise) {
        return dutch.getProperty(key, otherwise);
    }

    /**
     * @param key of the word or sentence
     * @param otherwise what to say where there is none
     */
    public String english(String key, String otherwise) {
        return english.getProperty(key, otherwise);
    }

    private static Properties load(String file) {
        Properties all = new Properties();
        try {
            for (URL part : Collections.list(Bundles.class.getClassLoader().getResources(file))) {
                try (Reader reader = new InputStreamReader(part.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file + " from the class path", e);
        }
        return all;
    }
}
