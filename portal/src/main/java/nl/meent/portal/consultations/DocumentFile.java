package nl.meent.portal.consultations;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file among the documents of a consultation, as the service knows it. A form carries it as a whole.
 *
 * @param size in bytes
 */
public record DocumentFile(String id, String name, String mediaType, long size) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000 * KILOBYTE;

    /** What a form carried; null if it carries none. */
    static @Nullable DocumentFile read(String field) {
        try {
            return field.isBlank() ? null : JSON.readValue(field, DocumentFile.class);
        } catch (JacksonException notOurs) {
            return null;
        }
    }

    String written() {
        return JSON.writeValueAsString(this);
    }

    /** What people call such a file: by the end of its name. */
    public String kind() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without its end. */
    String title() {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** How large it is, as people say it. */
    public String size(Locale locale) {
        return size < MEGABYTE
                ? Math.max(1, Math.round((double) size / KILOBYTE)) + " kB"
                : String.format(locale, "%.1f MB", (double) size / MEGABYTE);
    }
}
