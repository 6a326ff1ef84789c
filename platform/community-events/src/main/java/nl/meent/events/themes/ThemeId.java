package nl.meent.events.themes;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Identifies a theme by its slug, such as {@code ai-verordening}. */
public record ThemeId(@JsonValue String value) {

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
