package nl.meent.runtime.rejections;

import java.util.Map;

/**
 * A reason to say no. Implemented by an enum per aggregate or endpoint; two reasons are two constants.
 *
 * <p>The code is published (problem type {@code urn:meent:problem:<code>}) and never changes. The sentences are for
 * people, in B1 Dutch with "u", and may hold placeholders such as {@code {closesAt}} that are filled from the details
 * of a {@link RejectedException}.
 */
public interface Rejection {

    /** @return what there is to say about it */
    Reason reason();

    /** @return the stable name in kebab-case, unique in the platform, such as {@code meetup-already-started} */
    default String code() {
        return reason().code();
    }

    /** @return the Dutch sentence that tells a member what is wrong and what can be done */
    default String dutch() {
        return reason().dutch();
    }

    /** @return the same in English */
    default String english() {
        return reason().english();
    }

    /** @return what sort of no this is, which decides the HTTP status */
    default Kind kind() {
        return reason().kind();
    }

    /**
     * What there is to say about a no.
     *
     * @param kind    what sort of no it is
     * @param code    the stable name
     * @param dutch   the Dutch sentence
     * @param english the same in English
     */
    record Reason(Kind kind, String code, String dutch, String english) {}

    /**
     * Refuses if the rule is broken.
     *
     * @param broken whether the rule is broken
     * @param rejection the reason
     * @throws RejectedException if {@code broken}
     */
    static void rejectIf(boolean broken, Rejection rejection) {
        rejectIf(broken, rejection, Map.of());
    }

    /**
     * Refuses if the rule is broken, with what the sentences want to name.
     *
     * @param broken whether the rule is broken
     * @param rejection the reason
     * @param details values of the placeholders; a moment is an {@link java.time.Instant}
     * @throws RejectedException if {@code broken}
     */
    static void rejectIf(boolean broken, Rejection rejection, Map<String, ?> details) {
        if (broken) {
            throw new RejectedException(rejection, details);
        }
    }

    /** The sorts of no, with the HTTP status that each has at the edge. */
    enum Kind {
        /** Wrong whatever the state is. */
        INVALID(400),
        /** The caller may see it, not do it. */
        NOT_ALLOWED(403),
        /** Unknown or hidden; both look the same. */
        NOT_FOUND(404),
        /** The state forbids it. */
        CONFLICT(409),
        /** It was changed in the meantime. */
        STALE(412),
        /** The caller did not say which version is meant. */
        PRECONDITION_REQUIRED(428),
        /** Too often; it may be said again later. */
        TOO_MANY(429),
        /** It can't be decided at the moment; it may be said again later. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** @return the HTTP status */
        public int status() {
            return status;
        }
    }
}
