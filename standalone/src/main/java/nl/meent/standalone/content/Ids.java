package nl.meent.standalone.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the places in a step that stand for the ids of others. */
final class Ids {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([^}]+)}}");

    private final Journal journal;

    Ids(Journal journal) {
        this.journal = journal;
    }

    String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(id(place.group(1))));
    }

    /** Texts at any depth; JSON that was read as such holds no places. */
    Map<String, Object> fill(Map<String, Object> body) {
        Map<String, Object> filled = new LinkedHashMap<>();
        body.forEach((name, value) -> filled.put(name, fillValue(value)));
        return filled;
    }

    private Object fillValue(Object value) {
        return switch (value) {
            case String text -> fill(text);
            case Map<?, ?> map -> {
                Map<String, Object> filled = new LinkedHashMap<>();
                map.forEach((name, inner) -> filled.put((String) name, fillValue(inner)));
                yield filled;
            }
            case java.util.List<?> list -> list.stream().map(this::fillValue).toList();
            default -> value;
        };
    }

    private String id(String key) {
        return journal.idOf(key).orElseThrow(() -> new IllegalStateException("no id is known for " + key));
    }
}
