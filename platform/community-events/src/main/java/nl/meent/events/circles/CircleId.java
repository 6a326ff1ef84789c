package nl.meent.events.circles;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/** Identifies a circle by its slug, such as {@code fg-kring}. */
public record CircleId(@JsonValue String value) {

    /** Refuses null: what is stored for ever must be readable. */
    public CircleId {
        Objects.requireNonNull(value);
    }

    /** Reads the text form. */
    @JsonCreator
    public static CircleId of(String value) {
        return new CircleId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
