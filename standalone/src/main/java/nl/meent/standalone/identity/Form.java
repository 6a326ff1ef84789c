package nl.meent.standalone.identity;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a query or a form. A field that comes twice is refused: two readers could each believe another one.
 *
 * @param fields names and values, decoded
 */
record Form(Map<String, String> fields) {

    static Form parse(@Nullable String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (encoded != null && !encoded.isEmpty()) {
            for (String pair : encoded.split("&")) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                if (fields.put(name, equals < 0 ? "" : decode(pair.substring(equals + 1))) != null) {
                    throw Refused.invalid("a field comes twice");
                }
            }
        }
        return new Form(fields);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    String require(String name) {
        return get(name).orElseThrow(() -> Refused.invalid(name + " is missing"));
    }

    Form with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return new Form(changed);
    }

    String encode() {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String decode(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.invalid("not form-encoded");
        }
    }
}
