package nl.meent.notification.mail;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.security.PublicPaths;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sender of e-mail, and what needs no token: the link that ends it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class MailConfiguration {

    private static final String UNSUBSCRIBE = "/v1/unsubscribe/{key}";

    @Bean
    BlockingSender mailSender(
            @Qualifier("mailOutbox") Outbox outbox,
            Letters letters,
            MailSettings settings,
            ServedPosition position,
            MeterRegistry meters,
            Clock clock) {
        return new BlockingSender(MailRoom.of(outbox, letters, settings, position, meters, clock));
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
