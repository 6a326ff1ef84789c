package nl.meent.notification;

import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.members.MemberId;
import nl.meent.runtime.log.LogFeed;
import nl.meent.runtime.security.MemberIds;
import nl.meent.runtime.testapi.TestIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service as it runs, on a store, an issuer and a log of the tests. Each test brings members of its own. */
@SpringBootTest(
        classes = {NotificationApplication.class, RunningService.TheLog.class},
        properties = {
            "meent.push.private-key=yfWPiYE+n46HLnH0KqZOF1fJJU3MYrct3AELtAQ+oRw=",
            "meent.push.contact=mailto:beheer@vng.example"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningService {

    protected static final TestIssuer ISSUER = TestIssuer.up();
    protected static final AMailServer MAIL = AMailServer.up();
    protected static final ALogFeed LOG = new ALogFeed();

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    private static final MemberIds IDS = new MemberIds(Base64.getDecoder().decode(KEY));
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();

    @LocalServerPort
    int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class TheLog {

        @Bean
        LogFeed logFeed() {
            return LOG;
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("meent.issuer.uri", ISSUER::uri);
        registry.add("meent.issuer.insecure", () -> true);
        registry.add("meent.member-id-key", () -> KEY);
        registry.add("meent.mongodb.uri", MONGO::connectionString);
        registry.add("meent.mail.port", MAIL::port);
        registry.add("meent.mail.host", () -> "127.0.0.1");
        registry.add("meent.mail.sender", () -> "Meent <meent@vng.example>");
        registry.add("meent.mail.portal", () -> "https://meent.example");
        registry.add("management.server.port", () -> 0);
    }

    /** A member with a token. */
    protected record Somebody(String subject, MemberId id, String token) {}

    /** Somebody new. */
    protected Somebody somebody() {
        String subject = "somebody-" + UUID.randomUUID();
        return new Somebody(subject, new MemberId(IDS.of(ISSUER.uri(), subject)), ISSUER.token(subject));
    }

    /** Somebody new, with an account that has this address. */
    protected Somebody somebody(String address, boolean verified) {
        String subject = "somebody-" + UUID.randomUUID();
        String token =
                ISSUER.token(subject, claims -> claims.claim("email", address).claim("email_verified", verified));
        return new Somebody(subject, new MemberId(IDS.of(ISSUER.uri(), subject)), token);
    }

    /** A client without a token. */
    protected WebTestClient anybody() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** A client with somebody's token. */
    protected WebTestClient as(Somebody somebody) {
        return as(somebody.token());
    }

    /** A client with a token. */
    protected WebTestClient as(String token) {
        return anybody()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }
}
