package nl.meent.portal.drafts;

import java.time.Instant;
import nl.meent.portal.frame.Paths;
import org.springframework.util.MultiValueMap;

/**
 * A form that is being filled in.
 *
 * @param key     its idempotency key, so that placing it twice has one effect and ends the draft
 * @param fields  what was typed, by field
 * @param savedAt when it was last kept
 * @param until   when it is thrown away if nobody touches it
 */
public record Draft(String key, MultiValueMap<String, String> fields, Instant savedAt, Instant until) {
    /** The field with the path of where it is gone on with, for what is not written on a page of its own. */
    public static final String WHERE = "waar";

    /** Where it is gone on with. */
    public String path() {
        return Paths.ours(fields.getFirst(WHERE), "/concepten/" + key);
    }

    /** Whether it has no title yet. */
    public boolean isUntitled() {
        return value("title").isBlank();
    }

    /** What is in a field; empty if nothing. */
    public String value(String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
