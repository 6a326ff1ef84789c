package nl.meent.notification.push;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.meent.notification.outgoing.BlockingSender;
import nl.meent.notification.outgoing.Outbox;
import nl.meent.notification.outgoing.Wishes;
import nl.meent.notification.preferences.OfferedChannels;
import nl.meent.runtime.log.ServedPosition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sender of push, and whether it can be chosen. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PushSettings.class)
class PushConfiguration {

    @Bean
    BlockingSender pushSender(
            @Qualifier("pushOutbox") Outbox outbox,
            Wishes wishes,
            Subscriptions subscriptions,
            PushSettings settings,
            ServedPosition position,
            MeterRegistry meters,
            Clock clock) {
        return new BlockingSender(PushRoom.of(outbox, wishes, subscriptions, settings, position, meters, clock));
    }

    @Bean
    OfferedChannels offeredChannels(PushSettings settings) {
        return OfferedChannels.with(settings.isOffered());
    }
}
