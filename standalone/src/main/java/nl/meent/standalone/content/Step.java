package nl.meent.standalone.content;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request that brings a piece of the content onto the platform. In path and body {@code {{name}}} stands for the id
 * that the step of that name was answered with.
 *
 * @param key     fixed for ever: names the step in the journal and is its idempotency key
 * @param at      when it happened
 * @param account whose request it is
 * @param body    what is sent as JSON, or null for none
 * @param kind    what is done with the answer
 */
record Step(
        String key,
        Instant at,
        String account,
        String method,
        String path,
        @Nullable Map<String, Object> body,
        Kind kind) {

    /** What is done with the answer. */
    enum Kind {
        /** Nothing but to see that it succeeded. */
        DECIDES,
        /** Its {@code id} is remembered under the step's key. */
        CREATES,
        /** Edits whatever version is there. */
        EDITS,
        /** Repeated until {@code status} is {@code CLOSED}. */
        AWAITS_CLOSED
    }

    static Step create(String key, Instant at, String account, String path, Map<String, Object> body) {
        return new Step(key, at, account, "POST", path, body, Kind.CREATES);
    }

    static Step put(String key, Instant at, String account, String path, @Nullable Map<String, Object> body) {
        return new Step(key, at, account, "PUT", path, body, Kind.DECIDES);
    }

    /** Whether no later step depends on it. */
    boolean isMark() {
        return path.endsWith("/helpful-marks/me") || path.endsWith("/followers/me");
    }

    /** How a path or a body names the id of another step. */
    static String idOf(String key) {
        return "{{" + key + "}}";
    }
}
