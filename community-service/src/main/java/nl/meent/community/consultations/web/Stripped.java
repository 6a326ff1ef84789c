package nl.meent.community.consultations.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as a form sends them back: texts without space around them. */
final class Stripped {

    private Stripped() {}

    /** Each of them; a gap stays one. */
    @SuppressWarnings({"unchecked", "NullAway"}) // a text stays a text; what is checked may have gaps
    static <T> List<T> all(List<T> values) {
        List<T> stripped = new ArrayList<>();
        values.forEach(value -> stripped.add((T) one(value)));
        return stripped;
    }

    private static @Nullable Object one(@Nullable Object value) {
        return value instanceof String text ? text.strip() : value;
    }
}
