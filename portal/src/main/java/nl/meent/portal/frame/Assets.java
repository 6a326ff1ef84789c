package nl.meent.portal.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where static files are: their names hold the fingerprint of their content, so browsers keep them for ever. */
@Component
public class Assets {
    private final Properties names;

    Assets() {
        try {
            names = PropertiesLoaderUtils.loadProperties(new ClassPathResource("assets.properties", Assets.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The path of a file by its plain name, for example {@code meent.css}; fails for a name that isn't there. */
    public String path(String name) {
        String file = names.getProperty(name);
        if (file == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return "/bestanden/" + file;
    }
}
