package nl.meent.runtime.web.bodies;

import java.util.List;
import nl.meent.runtime.rejections.InvalidField;
import tools.jackson.core.JacksonException;

/** Places in a body, as JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    /** Whether it is the outer place, or one in it. */
    static boolean isWithin(String pointer, String outer) {
        return pointer.equals(outer) || pointer.startsWith(outer + "/");
    }

    /** Whether something is known to be wrong at this place already, or around it. */
    static boolean isKnown(String pointer, List<InvalidField> wrong) {
        return wrong.stream().anyMatch(known -> isWithin(pointer, known.pointer()));
    }

    /** Where a value stands that Jackson can't take. */
    static String of(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            pointer.append('/')
                    .append(
                            step.getPropertyName() == null
                                    ? Integer.toString(step.getIndex())
                                    : escaped(step.getPropertyName()));
        }
        return pointer.toString();
    }

    /** A name as a step of a pointer. */
    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
