package nl.meent.runtime.web.bodies;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;

/** Says of a value that is not of the type that a field has what it should be instead. */
public final class TypeMismatch {

    private static final Map<Class<?>, BodyRejection> BY_TYPE = Map.ofEntries(
            Map.entry(UUID.class, BodyRejection.INVALID_ID),
            Map.entry(Instant.class, BodyRejection.INVALID_MOMENT),
            Map.entry(OffsetDateTime.class, BodyRejection.INVALID_MOMENT),
            Map.entry(LocalDate.class, BodyRejection.INVALID_DATE),
            Map.entry(LocalTime.class, BodyRejection.INVALID_TIME),
            Map.entry(Duration.class, BodyRejection.INVALID_DURATION),
            Map.entry(URI.class, BodyRejection.INVALID_ADDRESS),
            Map.entry(String.class, BodyRejection.NOT_A_TEXT),
            Map.entry(boolean.class, BodyRejection.NOT_TRUE_OR_FALSE),
            Map.entry(Boolean.class, BodyRejection.NOT_TRUE_OR_FALSE));

    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, byte.class, Byte.class);

    private static final Set<Class<?>> FRACTION = Set.of(double.class, float.class);

    private TypeMismatch() {}

    /**
     * @param pointer where the value stands
     * @param type the type that was expected, or null if that isn't known
     */
    public static InvalidField at(String pointer, @Nullable Class<?> type) {
        if (type != null && type.isEnum()) {
            return new InvalidField(pointer, BodyRejection.UNKNOWN_VALUE, Map.of("allowed", names(type)));
        }
        return new InvalidField(pointer, rejectionFor(type));
    }

    private static BodyRejection rejectionFor(@Nullable Class<?> type) {
        if (type == null) {
            return BodyRejection.INVALID_VALUE;
        }
        if (WHOLE.contains(type)) {
            return BodyRejection.NOT_A_WHOLE_NUMBER;
        }
        if (Number.class.isAssignableFrom(type) || FRACTION.contains(type)) {
            return BodyRejection.NOT_A_NUMBER;
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return BodyRejection.NOT_A_LIST;
        }
        return BY_TYPE.getOrDefault(type, isObject(type) ? BodyRejection.NOT_AN_OBJECT : BodyRejection.INVALID_VALUE);
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord() || Map.class.isAssignableFrom(type);
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
    }
}
