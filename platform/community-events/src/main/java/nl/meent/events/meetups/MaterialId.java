package nl.meent.events.meetups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a piece of material of a meetup. */
public record MaterialId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static MaterialId next() {
        return new MaterialId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static MaterialId of(String text) {
        return new MaterialId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
