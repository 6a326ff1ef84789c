package nl.meent.search.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Settings and mappings of an index: {@code index.json}, with the word lists that stand beside it filled in. */
final class IndexDefinition {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private IndexDefinition() {}

    /** The body of the request that creates an index. */
    static String json() {
        ObjectNode definition = (ObjectNode) JSON.readTree(resource("index.json"));
        JsonNode filters = definition.at("/settings/analysis/filter");
        fill((ArrayNode) filters.at("/parts/word_list"), "parts.txt");
        fill((ArrayNode) filters.at("/dom/synonyms"), "synonyms.txt");
        return JSON.writeValueAsString(definition);
    }

    private static void fill(ArrayNode list, String name) {
        lines(name).forEach(list::add);
    }

    private static Stream<String> lines(String name) {
        return resource(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static String resource(String name) {
        try (InputStream stream =
                Objects.requireNonNull(IndexDefinition.class.getResourceAsStream("/search/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
