package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Identifies a response: an HMAC, with a secret per consultation, of the respondent or the organisation, so that nobody
 * computes it from the directory and one respondent never has two.
 */
public record ResponseId(@JsonValue UUID value) {

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    @JsonCreator
    public static ResponseId of(String text) {
        return new ResponseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
