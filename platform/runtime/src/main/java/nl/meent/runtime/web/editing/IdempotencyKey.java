package nl.meent.runtime.web.editing;

import java.util.regex.Pattern;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.web.RequestRejection;

/**
 * The header {@code Idempotency-Key}: the same key of the same caller on the same route means the same request. A
 * {@code @Nullable} argument of controller methods, null if the header is missing.
 *
 * @param value 1 to 64 visible ASCII characters
 */
public record IdempotencyKey(String value) {

    /** The name of the header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1,64}");

    /**
     * Checks the value.
     *
     * @throws InvalidException if it is empty, longer than 64 characters or holds others than visible ones
     */
    public IdempotencyKey {
        if (!VISIBLE.matcher(value).matches()) {
            throw new InvalidException(HEADER, RequestRejection.INVALID_IDEMPOTENCY_KEY);
        }
    }
}
