package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Identifies a tagged passage: an HMAC of passage and tag, so that the same passage never has a tag twice. */
public record PassageId(@JsonValue UUID value) {

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static PassageId of(String text) {
        return new PassageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
