package nl.meent.runtime.web.bodies;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title, a name, a place: no breaks, which calendars and messages would take for the end of a field, and nothing that turns the
 * direction of what follows it. Null is fine.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneLine.Validator.class)
public @interface OneLine {

    /** Never shown: see {@link BodyRejection#ONE_LINE}. */
    String message() default "one line";

    /** As every constraint has it. */
    Class<?>[] groups() default {};

    /** As every constraint has it. */
    Class<? extends Payload>[] payload() default {};

    /** Looks. */
    final class Validator implements ConstraintValidator<OneLine, CharSequence> {

        private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || !BREAKS.matcher(text).find();
        }
    }
}
