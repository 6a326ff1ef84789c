package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a clarification of a question. */
public record ClarificationId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static ClarificationId next() {
        return new ClarificationId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static ClarificationId of(String text) {
        return new ClarificationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
