package nl.meent.community.clock;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import nl.meent.eventstore.CommitLog;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock, and in standalone what moves it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ClockConfiguration {

    private static final Duration BEFORE_DEMONSTRATION = Duration.ofDays(-90);

    @Bean
    PlatformClock platformClock() {
        return new PlatformClock();
    }

    @Bean
    @ConditionalOnProperty("meent.standalone")
    SharedOffset sharedOffset(MongoDatabase database, PlatformClock clock, CommitLog log) {
        return new SharedOffset(database, clock, log.head() == 0 ? BEFORE_DEMONSTRATION : Duration.ZERO);
    }
}
