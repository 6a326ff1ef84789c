package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a consultation. */
public record ConsultationId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static ConsultationId next() {
        return new ConsultationId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static ConsultationId of(String text) {
        return new ConsultationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
