package nl.meent.portal.calls;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command answered.
 *
 * @param id   of what was created; null if nothing was
 * @param etag the new version of what was edited; null if it has none
 */
public record Done(@Nullable String id, @Nullable String etag) {
    /** The id of what was created; fails where the contract promises one and the service gave none. */
    public String created() {
        return Objects.requireNonNull(id, "the service created something without saying its id");
    }
}
