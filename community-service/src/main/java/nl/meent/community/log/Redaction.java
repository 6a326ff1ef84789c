package nl.meent.community.log;

import java.util.List;
import nl.meent.events.StoredEvents;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a follower must not know it never receives: nobody learns whose key encrypted a value, and properties whose name
 * begins with {@code sealed} only go to who may see them. The names of events stand in {@link StoredEvents}.
 */
final class Redaction {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final boolean mayUnseal;

    Redaction(boolean mayUnseal) {
        this.mayUnseal = mayUnseal;
    }

    JsonNode of(String payload) {
        JsonNode data = JSON.readTree(payload);
        redact(data);
        return data;
    }

    private void redact(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.has("known")) {
                object.remove("subject");
            }
            if (!mayUnseal) {
                object.remove(sealedNames(object));
            }
        }
        node.forEach(this::redact);
    }

    private static List<String> sealedNames(ObjectNode object) {
        return object.propertyNames().stream()
                .filter(name -> name.startsWith("sealed"))
                .toList();
    }
}
