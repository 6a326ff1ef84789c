package nl.meent.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.meent.runtime.testapi.Edge;
import nl.meent.runtime.testapi.TestApi;
import nl.meent.runtime.testapi.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

class IssuerTest {

    @Test
    void a_service_starts_without_its_issuer_and_answers_when_that_is_up() {
        try (TestIssuer issuer = TestIssuer.down();
                ConfigurableApplicationContext service =
                        start("--meent.issuer.uri=" + issuer.uri(), "--meent.issuer.insecure=true")) {
            WebTestClient client = WebTestClient.bindToServer()
                    .baseUrl("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"))
                    .defaultHeaders(headers -> headers.setBearerAuth(issuer.token("fg-utrecht")))
                    .build();
            client.get()
                    .uri("/v1/callers/me")
                    .exchange()
                    .expectStatus()
                    .isEqualTo(503)
                    .expectHeader()
                    .valueEquals("Retry-After", "2")
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:meent:problem:issuer-unreachable");
            issuer.start();
            client.get().uri("/v1/callers/me").exchange().expectStatus().isOk();
            issuer.stop();
            client.get().uri("/v1/callers/me").exchange().expectStatus().isOk();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://issuer.example/meent",
                "https://localhost/meent",
                "https://127.0.0.1:8443/meent",
                "https://[::1]/meent",
                "https://meent.localhost"
            })
    void an_issuer_that_anybody_could_be_is_refused(String uri) {
        assertThatThrownBy(() -> properties(uri, false).requireSecure()).isInstanceOf(InsecureIssuerException.class);
        properties(uri, true).requireSecure();
    }

    @Test
    void a_real_issuer_is_not_refused() {
        properties("https://inloggen.vng.nl/meent", false).requireSecure();
    }

    @Test
    void a_service_does_not_start_with_an_insecure_issuer_and_says_what_to_do() {
        assertThatThrownBy(() -> start("--meent.issuer.uri=http://127.0.0.1:9/meent"))
                .hasRootCauseInstanceOf(InsecureIssuerException.class);
        FailureAnalysis analysis = Objects.requireNonNull(new InsecureIssuerFailureAnalyzer()
                .analyze(new InsecureIssuerException(URI.create("http://127.0.0.1:9/meent"))));
        assertThat(analysis.getAction()).contains("meent.issuer.insecure=true");
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        SpringApplication application = new SpringApplicationBuilder(TestApi.class, OwnResources.class).build();
        List<String> all = new ArrayList<>(
                List.of("--server.port=0", "--management.server.port=0", "--meent.member-id-key=" + Edge.KEY));
        all.addAll(List.of(arguments));
        return application.run(all.toArray(String[]::new));
    }

    /** Or its end would end the connections of the other instance in this process. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OwnResources {

        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory own = new ReactorResourceFactory();
            own.setUseGlobalResources(false);
            return own;
        }
    }

    private static IssuerProperties properties(String uri, boolean insecure) {
        return new IssuerProperties(
                URI.create(uri),
                "meent",
                insecure,
                Set.of(IssuerProperties.Algorithm.RS256),
                Duration.ofSeconds(10),
                Duration.ofMinutes(10),
                new IssuerProperties.Claims(
                        "name", "function", "oc", "on", "ok", "email", "email_verified", "roles", "scope"));
    }
}
