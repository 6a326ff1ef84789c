package nl.meent.standalone.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bodies in the order in which they are written; what is null is left out. */
final class Body {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Body with(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
