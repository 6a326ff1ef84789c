package nl.meent.portal.calls;

import org.jspecify.annotations.Nullable;

/** A service gave no usable answer: not there, too late, or failing (5xx). Whether a command was done is unknown. */
public final class Away extends RuntimeException {
    private final String service;

    public Away(String service, String reason, @Nullable Throwable cause) {
        super(service + " is away: " + reason, cause, false, false);
        this.service = service;
    }

    /** The service's short name: {@code community}, {@code search} or {@code notification}. */
    public String service() {
        return service;
    }
}
