package nl.meent.community.consultations.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.meent.runtime.rejections.InvalidField;
import tools.jackson.databind.JsonNode;

/**
 * Fields that a body has and its record hasn't. The API ignores them, so that clients may be newer than it is; of a file
 * they are what would get lost without a word.
 */
final class UnknownFields {

    private static final int MOST = 25;

    private final List<InvalidField> found = new ArrayList<>();

    private UnknownFields() {}

    /** The first of them, at most {@value #MOST}, each at its JSON pointer; none where the shape is another one. */
    static List<InvalidField> in(JsonNode sent, Class<? extends Record> expected) {
        UnknownFields fields = new UnknownFields();
        fields.look(sent, expected, "");
        return fields.found.stream().limit(MOST).toList();
    }

    private void look(JsonNode sent, Type expected, String pointer) {
        if (expected instanceof ParameterizedType list && sent.isArray()) {
            for (int i = 0; i < sent.size(); i++) {
                look(sent.get(i), list.getActualTypeArguments()[0], pointer + "/" + i);
            }
        } else if (expected instanceof Class<?> type && type.isRecord() && sent.isObject()) {
            lookInto(sent, type, pointer);
        }
    }

    private void lookInto(JsonNode sent, Class<?> type, String pointer) {
        Map<String, RecordComponent> known = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toMap(
                        RecordComponent::getName, Function.identity(), (one, _) -> one, LinkedHashMap::new));
        sent.properties().forEach(property -> {
            String at = pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
            RecordComponent component = known.get(property.getKey());
            if (component == null) {
                found.add(new InvalidField(
                        at, ImportRejection.UNKNOWN_FIELD, Map.<String, Object>of("name", property.getKey())));
            } else {
                look(property.getValue(), component.getGenericType(), at);
            }
        });
    }
}
