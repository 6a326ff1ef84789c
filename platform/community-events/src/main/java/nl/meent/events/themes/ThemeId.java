package nl.meent.events.themes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** Identifies a theme by its slug, such as {@code ai-verordening}. */
public record ThemeId(@JsonValue String value) {

    /** Refuses null: what is stored for ever must be readable. */
    public ThemeId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form. */
    @JsonCreator
    public static ThemeId of(String value) {
        return new ThemeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
