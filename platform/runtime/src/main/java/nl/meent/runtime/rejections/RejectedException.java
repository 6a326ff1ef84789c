package nl.meent.runtime.rejections;

import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody asked for something that a rule forbids. An expected outcome, so it carries no stack trace and is not
 * logged as an error; becomes a problem document at the edge.
 */
public class RejectedException extends RuntimeException {

    private final transient Rejection rejection;
    private final transient Map<String, Object> details;

    /** @param rejection the reason, whose sentences have no placeholders */
    public RejectedException(Rejection rejection) {
        this(rejection, Map.of());
    }

    /**
     * @param rejection the reason
     * @param details values of the placeholders in its sentences, also shown as members of the problem document; a
     *     moment is an {@link java.time.Instant}; no personal data
     */
    public RejectedException(Rejection rejection, Map<String, ?> details) {
        super(rejection.code(), null, false, false);
        this.rejection = rejection;
        this.details = Map.copyOf(details);
    }

    /** Whether somebody was rejected for this reason, for whoever deals with that failure alone. */
    public static Predicate<Throwable> because(Rejection rejection) {
        return failure -> failure instanceof RejectedException rejected
                && rejected.rejection().equals(rejection);
    }

    /** @return the reason */
    public Rejection rejection() {
        return rejection;
    }

    /** @return values of the placeholders, by name */
    public Map<String, Object> details() {
        return details;
    }
}
