package nl.meent.portal.stub;

import java.time.Clock;
import java.time.Duration;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.portal.PortalApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A test against the whole portal over stubs; all such tests share one portal. */
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"meent.write-limits.burst=100000", "meent.write-limits.per-minute=100000"})
@Import(PortalTest.Time.class)
public abstract class PortalTest {
    protected static final StubPlatform stub = new StubPlatform();
    protected static final EmbeddedMongo mongo = EmbeddedMongo.inMemory();
    protected static final MovedClock clock = new MovedClock();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void configure(DynamicPropertyRegistry registry) {
        Portals.configuration(stub, mongo.connectionString()).forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void forget() {
        stub.reset();
        clock.ahead(Duration.ZERO);
    }

    /** Where the portal listens, for what no browser does. */
    protected int port() {
        return port;
    }

    protected Browser visitor() {
        return new Browser("http://localhost:" + port);
    }

    protected Browser member() {
        return visitor().signIn();
    }

    /** A member with these roles beside {@code member}. */
    protected Browser member(String... roles) {
        stub.reply(
                "GET",
                "/community/v1/members/me",
                200,
                Samples.me("\"member\", \"" + String.join("\", \"", roles) + "\""));
        return member();
    }

    protected static String problem(String code, int status, String errors) {
        return "{\"type\": \"urn:meent:problem:%s\", \"status\": %d, \"detail\": \"Uitleg van %s.\", \"errors\": [%s]}"
                .formatted(code, status, code, errors);
    }

    /** Brings the clock of the test in the place of the system's. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Time {
        @Bean
        Clock clock() {
            return clock;
        }
    }
}
