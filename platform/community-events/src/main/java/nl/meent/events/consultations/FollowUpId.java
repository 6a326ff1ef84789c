package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a follow-up of an outcome. */
public record FollowUpId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static FollowUpId next() {
        return new FollowUpId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static FollowUpId of(String text) {
        return new FollowUpId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
