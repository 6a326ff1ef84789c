package nl.meent.runtime.web.editing;

import nl.meent.runtime.rejections.RejectedException;
import nl.meent.runtime.web.RequestRejection;
import org.jspecify.annotations.Nullable;

/** An edit was based on a version that is not the current one. Becomes a 412 with {@code ETag} and {@code current}. */
public class StaleVersionException extends RejectedException {

    private final long version;
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

    /** @return the current version */
    public long version() {
        return version;
    }

    /** @return the current representation, or null if none may be shown */
    public @Nullable Object current() {
        return current;
    }
}
