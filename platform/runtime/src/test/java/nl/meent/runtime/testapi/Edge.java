package nl.meent.runtime.testapi;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What tests of the edge share: the running test service, its issuer, and a member of its own for each test. */
@SpringBootTest(classes = TestApi.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class Edge {

    /** Any 32 bytes. */
    public static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    protected static final TestIssuer ISSUER = TestIssuer.up();

    protected WebTestClient anybody = WebTestClient.bindToServer().build();
    protected WebTestClient member = anybody;

    @LocalServerPort
    int port;

    @LocalManagementPort
    int managementPort;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("meent.issuer.uri", ISSUER::uri);
        registry.add("meent.issuer.insecure", () -> true);
        registry.add("meent.member-id-key", () -> KEY);
        registry.add("meent.write-limits.burst", () -> 20);
        registry.add("meent.write-limits.per-minute", () -> 1);
        registry.add("meent.api.max-bodies.[/v1/files]", () -> "400KB");
        registry.add("meent.api.max-bodies.[/v1/texts/{name}]", () -> "600KB");
        registry.add("meent.api.max-bodies.[/v1/texts/short]", () -> "1KB");
        registry.add("management.server.port", () -> 0);
    }

    @BeforeEach
    void connect() {
        anybody = WebTestClient.bindToServer()
                .baseUrl(base())
                .responseTimeout(Duration.ofSeconds(30))
                .build();
        member = as(ISSUER.token("fg-" + UUID.randomUUID()));
    }

    protected String base() {
        return "http://127.0.0.1:" + port;
    }

    protected WebTestClient management() {
        return anybody.mutate().baseUrl("http://127.0.0.1:" + managementPort).build();
    }

    protected WebTestClient as(String token) {
        return anybody.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }
}
