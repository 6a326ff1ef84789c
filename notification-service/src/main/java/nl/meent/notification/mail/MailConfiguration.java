package nl.meent.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.security.PublicPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sender of e-mail, and what needs no token: the link that ends it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final String UNSUBSCRIBE = "/v1/unsubscribe/{key}";

    @Bean
    BlockingMailSender mailSender(
            Outbox outbox,
            Letters letters,
            MailSettings settings,
            ServedPosition position,
            MeterRegistry meters,
            Clock clock) {
        return new BlockingMailSender(new MailRoom(outbox, letters, settings, position, new MailCount(meters), clock));
    }

    @Bean
    PublicPaths unsubscribeToRead() {
        return PublicPaths.of(UNSUBSCRIBE);
    }

    @Bean
    PublicPaths unsubscribeToPost() {
        return PublicPaths.posting(UNSUBSCRIBE);
    }
}
