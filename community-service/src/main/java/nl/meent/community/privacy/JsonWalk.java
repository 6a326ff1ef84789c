package nl.meent.community.privacy;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Replaces, anywhere in a JSON document, the objects that have exactly the given properties. */
final class JsonWalk {

    private final Set<String> properties;
    private final BiFunction<String, ObjectNode, JsonNode> replace;

    private JsonWalk(Set<String> properties, BiFunction<String, ObjectNode, JsonNode> replace) {
        this.properties = properties;
        this.replace = replace;
    }

    /**
     * Walks a document.
     *
     * @param replace gets the JSON pointer of the object and the object, gives what takes its place
     */
    static String over(
            JsonMapper json, String text, Set<String> properties, BiFunction<String, ObjectNode, JsonNode> replace) {
        boolean possible = properties.stream().allMatch(property -> text.contains('"' + property + '"'));
        return possible
                ? json.writeValueAsString(new JsonWalk(properties, replace).walked("", json.readTree(text)))
                : text;
    }

    private JsonNode walked(String pointer, JsonNode node) {
        return switch (node) {
            case ObjectNode object when isWanted(object) -> replace.apply(pointer, object);
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> property : object.properties()) {
                    property.setValue(walked(pointer + '/' + property.getKey(), property.getValue()));
                }
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, walked(pointer + '/' + i, array.get(i)));
                }
                yield array;
            }
            default -> node;
        };
    }

    private boolean isWanted(ObjectNode object) {
        return object.size() == properties.size() && properties.stream().allMatch(object::has);
    }
}
