package nl.meent.runtime.web;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Configuration that is the same in all services: probes, the management port 1000 above the service's own, graceful
 * shutdown, the address of the OpenAPI document, where the store is. Whatever a service configures itself goes before it.
 */
public final class ServiceDefaults implements EnvironmentPostProcessor, Ordered {

    private static final String UNLIMITED = "1000000";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> defaults = new HashMap<>(Map.ofEntries(
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "8s"),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("management.endpoint.health.probes.enabled", "true"),
                Map.entry("management.endpoint.health.probes.add-additional-paths", "true"),
                Map.entry("management.endpoints.web.exposure.include", "health,info,metrics,prometheus"),
                Map.entry("management.endpoint.health.show-details", "always"),
                Map.entry("meent.mongodb.uri", "mongodb://localhost:27017/?replicaSet=rs0"),
                Map.entry("springdoc.api-docs.path", "/v1/openapi.json"),
                Map.entry("springdoc.api-docs.enabled", "true"),
                Map.entry("springdoc.api-docs.version", "openapi_3_0"),
                Map.entry("springdoc.default-produces-media-type", "application/json"),
                Map.entry("springdoc.writer-with-order-by-keys", "true")));
        managementPort(environment, defaults);
        standalone(environment, defaults);
        environment.getPropertySources().addLast(new MapPropertySource("meent-service-defaults", defaults));
    }

    private static void managementPort(ConfigurableEnvironment environment, Map<String, Object> defaults) {
        int port = environment.getProperty("server.port", Integer.class, 8080);
        if (port > 0) {
            defaults.put("management.server.port", port + 1000);
            copy(environment, "server.address", "management.server.address", defaults);
        }
    }

    private static void standalone(ConfigurableEnvironment environment, Map<String, Object> defaults) {
        if (environment.getProperty("meent.standalone", Boolean.class, false)) {
            defaults.put("meent.write-limits.burst", UNLIMITED);
            defaults.put("meent.write-limits.per-minute", UNLIMITED);
        }
    }

    private static void copy(
            ConfigurableEnvironment environment, String from, String to, Map<String, Object> defaults) {
        String value = environment.getProperty(from);
        if (value != null) {
            defaults.put(to, value);
        }
    }

    /** After the configuration files, which say which port it is. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
