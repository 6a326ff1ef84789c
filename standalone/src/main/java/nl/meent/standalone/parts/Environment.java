package nl.meent.standalone.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Properties of a service as variables of its environment, in the form that Spring Boot reads. */
final class Environment {

    /** What the person's own shell may hold and no part should hear. */
    private static final List<String> FOREIGN = List.of("MEENT_", "SPRING_", "SERVER_", "MANAGEMENT_", "AXON_");

    private final Map<String, String> variables = new LinkedHashMap<>();

    Environment with(String property, Object value) {
        variables.put(name(property), value.toString());
        return this;
    }

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }

    /** {@code meent.member-id-key} is {@code MEENT_MEMBERIDKEY}: dots become underscores, dashes go. */
    static String name(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Makes the environment that a child gets out of the launcher's own. */
    static void apply(Map<String, String> inherited, Map<String, String> told) {
        inherited.keySet().removeIf(name -> FOREIGN.stream().anyMatch(name::startsWith));
        inherited.putAll(told);
    }
}
