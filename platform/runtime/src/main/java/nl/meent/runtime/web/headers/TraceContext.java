package nl.meent.runtime.web.headers;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The W3C trace context of a request, taken over from the header {@code traceparent} or begun here. An argument of
 * controller methods, and in the Reactor context under its class.
 *
 * @param traceId 32 lower-case hexadecimal digits, not all zero: the same in every service that the request reaches
 * @param spanId 16 lower-case hexadecimal digits, not all zero: the caller's span, or the new one begun here
 * @param flags 2 hexadecimal digits; {@code 01} means sampled
 */
public record TraceContext(String traceId, String spanId, String flags) {

    /** The name of the header. */
    public static final String HEADER = "traceparent";

    private static final Pattern PARENT =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @param header the value of {@code traceparent}, or null
     * @return what it says; a new trace if it is missing or malformed, as the standard wants
     */
    public static TraceContext of(@Nullable String header) {
        Matcher parent = PARENT.matcher(header == null ? "" : header);
        return parent.matches()
                ? new TraceContext(parent.group(1), parent.group(2), parent.group(3))
                : new TraceContext(random(16), random(8), "01");
    }

    /** @return the value of the header, for metadata of events and calls to other services */
    public String header() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    private static String random(int bytes) {
        byte[] id = new byte[bytes];
        RANDOM.nextBytes(id);
        id[0] |= 1;
        return HexFormat.of().formatHex(id);
    }
}
