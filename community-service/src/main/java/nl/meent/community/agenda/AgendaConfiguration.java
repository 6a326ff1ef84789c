package nl.meent.community.agenda;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.commands.Commands;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The agenda with the rules of all features. */
@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {

    @Bean
    AgendaProjection agendaProjection(MongoDatabase database, List<AgendaRule> rules) {
        return new AgendaProjection(database, rules);
    }

    @Bean
    AgendaClockwork agendaClockwork(
            com.mongodb.reactivestreams.client.MongoDatabase database,
            List<AgendaRule> rules,
            Commands commands,
            PlatformClock clock) {
        return new AgendaClockwork(database, rules, commands, clock);
    }
}
