package nl.meent.runtime.log;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import nl.meent.runtime.mongo.MongoAutoConfiguration;
import nl.meent.runtime.web.limits.Questions;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Lets a service follow the log: it only brings {@link Follower}s and says how far its read side is. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
public class LogAutoConfiguration {

    private static final Duration LONGEST_READ = Duration.ofSeconds(40);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** The source of followers. */
    @Bean
    @ConditionalOnBean(LogFeed.class)
    FeedSource feedSource(LogFeed feed) {
        return new FeedSource(feed);
    }

    /** The running followers. */
    @Bean
    @ConditionalOnBean({FeedSource.class, Follower.class})
    Followers followers(List<Follower> followers, FeedSource source, TokenStore tokens) {
        return new Followers(followers, source, tokens);
    }

    /** Reads wait for the position that they want to see. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @ConditionalOnBean(ServedPosition.class)
    PositionFilter positionFilter(ServedPosition position, ObjectProvider<Questions> questions) {
        return new PositionFilter(position, LONGEST_WAIT, questions.getIfAvailable(() -> Questions.NONE));
    }

    /** Ready means: followers run and have reached the end that the log had when they started. */
    @Bean
    @ConditionalOnBean({Followers.class, ServedPosition.class})
    CaughtUpIndicator logHealthIndicator(Followers followers, ServedPosition position, LogFeed feed) {
        return new CaughtUpIndicator(followers, position, feed);
    }

    /** The feed over HTTP, for whoever is not community-service. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("meent.client.scopes")
    @ConditionalOnMissingBean(LogFeed.class)
    @EnableConfigurationProperties(FollowerProperties.class)
    static class OverHttp {

        @Bean
        LogFeed logFeed(FollowerProperties properties) {
            var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                    .connectTimeout(Duration.ofSeconds(5))
                    .build());
            requests.setReadTimeout(LONGEST_READ);
            return new HttpLogFeed(RestClient.builder()
                    .baseUrl(properties.community().url())
                    .requestFactory(requests)
                    .requestInterceptor(new FeedCredentials(properties))
                    .build());
        }
    }
}
