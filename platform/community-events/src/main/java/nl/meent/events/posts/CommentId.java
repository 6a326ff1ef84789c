package nl.meent.events.posts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a comment on a post or on an answer. */
public record CommentId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static CommentId next() {
        return new CommentId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static CommentId of(String text) {
        return new CommentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
