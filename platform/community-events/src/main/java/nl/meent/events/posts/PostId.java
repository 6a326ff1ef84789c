package nl.meent.events.posts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a post. */
public record PostId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static PostId next() {
        return new PostId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static PostId of(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
