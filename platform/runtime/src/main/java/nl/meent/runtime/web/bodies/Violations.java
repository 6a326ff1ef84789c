package nl.meent.runtime.web.bodies;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.meent.runtime.rejections.InvalidField;
import nl.meent.runtime.rejections.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Turns violated constraints into invalid fields: where, which rule, and the numbers to name. The message of a
 * {@link jakarta.validation.constraints.Pattern} is an example of what is right, because nobody reads patterns.
 */
public final class Violations {

    private Violations() {}

    /** @param violation of a constraint on a body or on something in it */
    public static InvalidField field(ConstraintViolation<?> violation) {
        return at(pointer(violation.getPropertyPath()), violation);
    }

    /**
     * @param pointer where it is, if the violation's own path doesn't say so
     * @param violation of a constraint
     */
    public static InvalidField at(String pointer, ConstraintViolation<?> violation) {
        Map<String, Object> details = new HashMap<>();
        violation
                .getConstraintDescriptor()
                .getAttributes()
                .forEach((name, value) -> keepNumberOrText(details, name, value));
        Integer actual = sizeOf(violation.getInvalidValue());
        if (actual != null) {
            details.put("actual", actual);
        }
        return new InvalidField(pointer, rejection(violation, details), details);
    }

    private static Rejection rejection(ConstraintViolation<?> violation, Map<String, Object> details) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (constraint) {
            case "NotNull", "NotBlank", "NotEmpty" -> BodyRejection.REQUIRED;
            case "OneLine" -> BodyRejection.ONE_LINE;
            case "Null" -> BodyRejection.MUST_BE_EMPTY;
            case "Size", "Length" -> sized(violation.getInvalidValue(), details);
            case "Min", "DecimalMin" -> bound(BodyRejection.TOO_LOW, "min", details);
            case "Max", "DecimalMax" -> bound(BodyRejection.TOO_HIGH, "max", details);
            case "Positive" -> fixed(BodyRejection.TOO_LOW, "min", 1, details);
            case "PositiveOrZero" -> fixed(BodyRejection.TOO_LOW, "min", 0, details);
            case "Pattern" -> fixed(BodyRejection.WRONG_FORM, "example", violation.getMessageTemplate(), details);
            case "Email" -> BodyRejection.INVALID_EMAIL;
            case "URL" -> BodyRejection.INVALID_ADDRESS;
            case "Future", "FutureOrPresent" -> BodyRejection.NOT_IN_FUTURE;
            case "Past", "PastOrPresent" -> BodyRejection.NOT_IN_PAST;
            default -> ConstraintSentences.of(constraint, violation.getMessage());
        };
    }

    private static Rejection sized(@Nullable Object value, Map<String, Object> details) {
        int actual = details.get("actual") instanceof Integer size ? size : 0;
        boolean tooSmall = details.get("min") instanceof Integer min && actual < min;
        if (value instanceof CharSequence) {
            return tooSmall ? tooShort(actual) : BodyRejection.TOO_LONG;
        }
        return tooSmall ? BodyRejection.TOO_FEW : BodyRejection.TOO_MANY;
    }

    private static Rejection tooShort(int actual) {
        return actual == 0 ? BodyRejection.REQUIRED : BodyRejection.TOO_SHORT;
    }

    private static Rejection bound(Rejection rejection, String name, Map<String, Object> details) {
        return fixed(rejection, name, details.getOrDefault("value", ""), details);
    }

    private static Rejection fixed(Rejection rejection, String name, Object value, Map<String, Object> details) {
        details.put(name, value);
        return rejection;
    }

    private static void keepNumberOrText(Map<String, Object> details, String name, Object value) {
        if (value instanceof Number || (value instanceof String && !name.equals("message"))) {
            details.put(name, value);
        }
    }

    private static @Nullable Integer sizeOf(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.length();
            case Collection<?> items -> items.size();
            case Map<?, ?> entries -> entries.size();
            case null, default -> null;
        };
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && (node.getIndex() != null || node.getKey() != null)) {
                pointer.append('/').append(node.getIndex() != null ? node.getIndex() : node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
