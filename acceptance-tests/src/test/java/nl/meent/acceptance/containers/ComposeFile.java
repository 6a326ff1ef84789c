package nl.meent.acceptance.containers;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A Compose file, read without running anything. */
final class ComposeFile {

    private final JsonNode content;

    private ComposeFile(JsonNode content) {
        this.content = content;
    }

    static ComposeFile of(String yaml) {
        return new ComposeFile(new YAMLMapper().readTree(yaml));
    }

    /** What the Compose Specification's schema has against it; empty if nothing. */
    List<String> violations() {
        return schema().validate(content).stream().map(Error::toString).toList();
    }

    /**
     * The schema names its version in a way of its own, and names its parts by {@code id} as draft 4 did: the version is
     * given here instead, and the names, to which nothing refers, are left out.
     */
    private static Schema schema() {
        InputStream file = Objects.requireNonNull(ComposeFile.class.getResourceAsStream("compose-spec.json"));
        ObjectNode schema = (ObjectNode) JsonMapper.shared().readTree(file);
        schema.remove("$schema");
        withoutIds(schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                .getSchema(schema);
    }

    private static void withoutIds(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("id").isString()) {
            object.remove("id");
        }
        node.forEach(ComposeFile::withoutIds);
    }

    /** The services that are built here, by name. */
    Set<String> built() {
        return services().properties().stream()
                .filter(service -> service.getValue().has("build"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Variables that a service of ours is told and none of its code reads, as {@code service: VARIABLE}. */
    List<String> unreadVariables() {
        List<String> unread = new ArrayList<>();
        for (String service : built()) {
            Set<String> read = Settings.readIn(ModuleSources.of(service));
            variables(service).stream()
                    .filter(variable -> !read.contains(variable))
                    .forEach(variable -> unread.add(service + ": " + variable));
        }
        return unread;
    }

    /** Services that others wait for to be healthy although nothing says when they are, as {@code waiting: awaited}. */
    List<String> waitsForNothing() {
        List<String> vain = new ArrayList<>();
        services()
                .properties()
                .forEach(waiting -> waiting.getValue().path("depends_on").properties().stream()
                        .filter(awaited ->
                                awaited.getValue().path("condition").asString().equals("service_healthy"))
                        .map(Map.Entry::getKey)
                        .filter(awaited -> !built().contains(awaited))
                        .filter(awaited -> !services().path(awaited).has("healthcheck"))
                        .forEach(awaited -> vain.add(waiting.getKey() + ": " + awaited)));
        return vain;
    }

    /** The image of a service. */
    String image(String service) {
        return services().path(service).path("image").asString();
    }

    /** The names of the variables of a service. */
    Set<String> variables(String service) {
        return services().path(service).path("environment").properties().stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private JsonNode services() {
        return content.path("services");
    }
}
