package nl.meent.events.meetups;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;

/** Identifies a meetup. */
public record MeetupId(@JsonValue UUID value) {

    /** A new id, a UUIDv7. */
    public static MeetupId next() {
        return new MeetupId(Generators.timeBasedEpochRandomGenerator().generate());
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static MeetupId of(String text) {
        return new MeetupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
