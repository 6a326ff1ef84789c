package nl.meent.search.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import nl.meent.embedded.elasticsearch.ElasticsearchNode;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Role;
import nl.meent.runtime.security.MemberIds;
import nl.meent.search.SearchApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service on a real Elasticsearch node and the embedded MongoDB, following a log that the test writes. */
@SpringBootTest(classes = SearchApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(SearchTest.Log.class)
public abstract class SearchTest {

    private static final byte[] KEY = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final Issuer ISSUER = new Issuer();
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final ElasticsearchNode ELASTICSEARCH = startNode();

    /** Where the test says what happened. */
    @Autowired
    protected WrittenLog log;

    /** A word that no other test uses. */
    protected final String unique = "q" + UUID.randomUUID().toString().replace("-", "");

    @LocalServerPort
    private int port;

    private WebTestClient client = WebTestClient.bindToServer().build();

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("meent.issuer.uri", ISSUER::uri);
        registry.add("meent.issuer.insecure", () -> true);
        registry.add("meent.member-id-key", () -> Base64.getEncoder().encodeToString(KEY));
        registry.add("meent.mongodb.uri", MONGO::connectionString);
        registry.add("meent.elasticsearch.url", ELASTICSEARCH::url);
        registry.add("management.server.port", () -> 0);
    }

    @BeforeEach
    void connect() {
        client = WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    private static ElasticsearchNode startNode() {
        try {
            return ElasticsearchNode.start(Files.createTempDirectory(Path.of("target"), "elasticsearch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody with a token whom the log doesn't know. */
    protected TestMember stranger() {
        String subject = "stranger-" + UUID.randomUUID();
        return new TestMember(client, ISSUER.token(subject), new MemberIds(KEY).of(ISSUER.uri(), subject));
    }

    /** A registered member. */
    protected TestMember member(MemberFunction function, String organisation, Role... roles) {
        TestMember member = stranger();
        log.append(member.registered(function, organisation, List.of(roles)));
        return member;
    }

    /** A registered data protection officer of Utrecht. */
    protected TestMember member() {
        return member(MemberFunction.FG, "GM0344", Role.MEMBER);
    }

    /** Brings the log of the test in the place of the feed. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Log {

        @Bean
        WrittenLog writtenLog() {
            return new WrittenLog();
        }
    }
}
