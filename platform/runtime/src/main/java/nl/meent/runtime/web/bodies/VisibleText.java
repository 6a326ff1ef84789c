package nl.meent.runtime.web.bodies;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.jspecify.annotations.Nullable;

/**
 * What {@link NotBlank} means here: something can be seen. Java's own idea of white space leaves out the no-break space, the
 * characters without width and the fillers, of which titles were made that nobody could click.
 */
public final class VisibleText {

    private static final Set<Integer> UNSEEN_TYPES = Set.of(
            (int) Character.SPACE_SEPARATOR,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR,
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.UNASSIGNED,
            (int) Character.NON_SPACING_MARK,
            (int) Character.ENCLOSING_MARK);

    /** Fillers of Hangul and the empty Braille pattern: letters and signs by their type, and blank. */
    private static final Set<Integer> BLANKS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0, 0x2800);

    private VisibleText() {}

    /** Makes it so. */
    public static void define(HibernateValidatorConfiguration configuration) {
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapping.constraintDefinition(NotBlank.class)
                .includeExistingValidators(false)
                .validatedBy(Validator.class);
        configuration.addMapping(mapping);
    }

    /** Whether a reader sees anything of it. */
    static boolean isIn(CharSequence text) {
        return text.codePoints()
                .anyMatch(character ->
                        !UNSEEN_TYPES.contains(Character.getType(character)) && !BLANKS.contains(character));
    }

    /** Looks. */
    public static final class Validator implements ConstraintValidator<NotBlank, CharSequence> {
        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text != null && isIn(text);
        }
    }
}
