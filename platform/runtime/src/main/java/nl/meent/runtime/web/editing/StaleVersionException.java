package nl.meent.runtime.web.editing;

import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.rejections.Rejection;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;

/**
 * An edit was based on a version that is not the current one. Becomes a 412 with {@code current}, and with {@code ETag} if
 * it is the version of what is edited.
 */
public class StaleVersionException extends RejectedException {

    private final @Nullable Long version;
    private final transient @Nullable Object current;

    /**
     * @param version the current version
     * @param current the current representation as the caller may see it, or null to show none
     */
    public StaleVersionException(long version, @Nullable Object current) {
        super(RequestRejection.STALE_VERSION);
        this.version = version;
        this.current = current;
    }

    /** What was seen isn't there any more. */
    public StaleVersionException() {
        super(RequestRejection.STALE_VERSION);
        this.version = null;
        this.current = null;
    }

    /**
     * It is something else that changed, of which what is edited is made.
     *
     * @param rejection says what
     * @param current   its current representation, which holds its version, as the caller may see it
     */
    public StaleVersionException(Rejection rejection, Object current) {
        super(rejection);
        this.version = null;
        this.current = current;
    }

    /** @return the current version of what is edited; null if that is not what changed, or it is gone */
    public @Nullable Long version() {
        return version;
    }

    /** @return the current representation, or null if none may be shown */
    public @Nullable Object current() {
        return current;
    }
}
