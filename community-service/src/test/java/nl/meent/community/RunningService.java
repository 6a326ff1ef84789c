package nl.meent.community;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.meent.embedded.mongo.EmbeddedMongo;
import nl.meent.runtime.testapi.TestIssuer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The real service on a real store with a real issuer. One is shared by all tests of this module, each of which builds its
 * own world in it.
 */
public final class RunningService implements AutoCloseable {

    private static final String SECRET = "bWVlbnQtdGVzdC1zZWNyZXQtMDEyMzQ1Njc4OWFiY2RlZg==";
    private static final String ENCRYPTION_KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    /** In bytes: results that ten thousand commitments are counted in. */
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final TestIssuer issuer;
    private final ConfigurableApplicationContext application;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    private RunningService(TestIssuer issuer, String store, Map<String, Object> properties) {
        this.issuer = issuer;
        Map<String, Object> all = new HashMap<>(Map.of(
                "server.port",
                0,
                "management.server.port",
                0,
                "server.address",
                "127.0.0.1",
                "meent.mongodb.uri",
                store,
                "meent.issuer.uri",
                issuer.uri(),
                "meent.issuer.insecure",
                true,
                "meent.member-id-key",
                SECRET,
                "meent.secret",
                SECRET,
                "meent.keys.encryption-key",
                ENCRYPTION_KEY,
                "meent.standalone",
                true));
        all.put("meent.calendar.portal", "https://meent.example/");
        all.put("meent.transparency.origin", "meent.example/log");
        all.put("meent.transparency.signing-key", ENCRYPTION_KEY);
        all.putAll(properties);
        this.application = new SpringApplicationBuilder(CommunityService.class, Connections.class)
                .registerShutdownHook(false)
                .run(all.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }

    /** The one that tests share. */
    public static RunningService shared() {
        return Shared.SERVICE;
    }

    /** Another one, on a store that the caller opened, with properties of its own. */
    public static RunningService on(EmbeddedMongo store, TestIssuer issuer, Map<String, Object> properties) {
        return new RunningService(issuer, store.connectionString(), properties);
    }

    /** A bean of the running application. */
    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** The beans of a type of the running application. */
    public <T> Collection<T> beans(Class<T> type) {
        return application.getBeansOfType(type).values();
    }

    /** A client without a token. */
    public WebTestClient anonymous() {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    /**
     * A client of an account that is named by function and place, such as {@code fg-utrecht}, {@code ethiek-arnhem},
     * {@code belangenbehartiger-vng}, {@code moderator-vng}, {@code beheerder-vng}.
     */
    public WebTestClient as(String account) {
        String token = tokens.computeIfAbsent(account, this::token);
        return anonymous()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    /** The same account, of whom the provider now says that the organisation is another. */
    public WebTestClient as(String account, String place) {
        String token = token(account, account.substring(0, account.indexOf('-')), place);
        return anonymous()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    /** A client of a follower with these scopes. */
    public WebTestClient follower(String scopes) {
        String token = issuer.token("follower", claims -> claims.claim("scope", scopes));
        return anonymous()
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }

    private String token(String account) {
        String kind = account.substring(0, account.indexOf('-'));
        return token(account, kind, account.substring(kind.length() + 1));
    }

    private String token(String account, String kind, String place) {
        boolean association = place.equals("vng");
        return issuer.token(
                account,
                claims -> claims.claim("name", account)
                        .claim("function", function(kind))
                        .claim("organisation_code", association ? "VNG" : "GM" + Math.abs(place.hashCode() % 10_000))
                        .claim("organisation_name", association ? "VNG" : capitalised(place))
                        .claim("organisation_kind", association ? "VNG" : "MUNICIPALITY")
                        .claim("roles", roles(kind)));
    }

    private static String capitalised(String place) {
        return place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1);
    }

    private static String function(String kind) {
        return switch (kind) {
            case "fg" -> "FG";
            case "ethiek" -> "ETHICS_COMMITTEE";
            case "po" -> "PRIVACY_OFFICER";
            case "ciso" -> "CISO";
            case "belangenbehartiger" -> "POLICY_MAKER";
            default -> "OTHER";
        };
    }

    private static List<String> roles(String kind) {
        return switch (kind) {
            case "belangenbehartiger" -> List.of("member", "advocate");
            case "moderator" -> List.of("member", "moderator");
            case "beheerder" -> List.of("member", "administrator");
            default -> List.of("member");
        };
    }

    @Override
    public void close() {
        SpringApplication.exit(application);
    }

    /** The end of one instance may not cut the connections of another in the same process. */
    @Configuration(proxyBeanMethods = false)
    static class Connections {

        @Bean
        ReactorResourceFactory reactorResourceFactory() {
            ReactorResourceFactory own = new ReactorResourceFactory();
            own.setUseGlobalResources(false);
            return own;
        }
    }

    private static final class Shared {
        private static final RunningService SERVICE = on(EmbeddedMongo.inMemory(), TestIssuer.up(), Map.of());
    }
}
