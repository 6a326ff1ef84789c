package nl.meent.portal.sessions;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.session.CookieWebSessionIdResolver;
import org.springframework.web.server.session.DefaultWebSessionManager;
import org.springframework.web.server.session.WebSessionManager;

/** Sessions in MongoDB, named by a cookie that scripts and other sites don't get. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {
    /** A working day: nobody signs in twice between coffee and lunch. */
    private static final Duration IDLE = Duration.ofHours(8);

    @Bean
    MongoClient sessionStoreClient(MongoSettings settings) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(settings.uri()))
                .applicationName("meent-portal")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(2, TimeUnit.SECONDS))
                .timeout(5, TimeUnit.SECONDS)
                .build());
    }

    @Bean
    MongoSessionStore sessionStore(MongoClient client, SessionAttributes attributes, Clock clock) {
        return new MongoSessionStore(client.getDatabase("portal"), attributes, clock, IDLE);
    }

    /** Spring looks this bean up by its name. */
    @Bean
    WebSessionManager webSessionManager(MongoSessionStore store) {
        CookieWebSessionIdResolver cookie = new CookieWebSessionIdResolver();
        cookie.setCookieName("meent-sessie");
        cookie.setCookieMaxAge(Duration.ofSeconds(-1));
        cookie.addCookieInitializer(
                builder -> builder.httpOnly(true).sameSite("Lax").path("/"));
        DefaultWebSessionManager manager = new DefaultWebSessionManager();
        manager.setSessionIdResolver(cookie);
        manager.setSessionStore(store);
        return manager;
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
