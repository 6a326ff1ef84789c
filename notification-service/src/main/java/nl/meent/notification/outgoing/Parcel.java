package nl.meent.notification.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.meent.notification.notices.Notice;
import org.jspecify.annotations.Nullable;

/**
 * A notice with the place where it should go.
 *
 * @param notice what
 * @param to     id of the place; null where a member has only one
 */
public record Parcel(Notice notice, @Nullable String to) {

    /** The same for the same notice to the same place, so that adding it twice adds it once. */
    public UUID id() {
        return to == null
                ? notice.id()
                : UUID.nameUUIDFromBytes((notice.id() + "/" + to).getBytes(StandardCharsets.UTF_8));
    }
}
