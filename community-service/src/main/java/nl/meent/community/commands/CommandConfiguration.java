package nl.meent.community.commands;

import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.meent.eventstore.AppendedPositions;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogTail;
import nl.meent.runtime.log.EventSerializer;
import org.axonframework.commandhandling.AsynchronousCommandBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's write side: the aggregates on the log, the bus on virtual threads. Reading is not Axon's here. */
@Configuration(proxyBeanMethods = false)
class CommandConfiguration {

    @Bean(destroyMethod = "close")
    ExecutorService commandThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("command-", 0).factory());
    }

    @Bean(destroyMethod = "shutdown")
    org.axonframework.config.Configuration axon(
            List<AggregateType> aggregates,
            CommitLogStorageEngine engine,
            EventSerializer serializer,
            Clock clock,
            ExecutorService commandThreads) {
        Configurer configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> serializer)
                .configureEventSerializer(_ -> serializer)
                .configureMessageSerializer(_ -> serializer)
                .configureEmbeddedEventStore(_ -> engine)
                .configureCommandBus(_ -> bus(commandThreads))
                .registerComponent(Clock.class, _ -> clock);
        aggregates.forEach(
                type -> configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type.aggregate())));
        org.axonframework.config.Configuration axon = configurer.start();
        axon.eventStore().registerDispatchInterceptor(new EventTimes(clock));
        return axon;
    }

    private static CommandBus bus(ExecutorService threads) {
        CommandBus bus = AsynchronousCommandBus.builder().executor(threads).build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(new CommandMetaData()));
        return bus;
    }

    @Bean
    PlatformSecret platformSecret(@Value("${meent.secret}") String secret) {
        return new PlatformSecret(Base64.getDecoder().decode(secret));
    }

    @Bean
    Commands commands(
            org.axonframework.config.Configuration axon,
            CommitLog log,
            LogTail tail,
            AppendedPositions positions,
            PlatformSecret secret) {
        return new Commands(axon.commandBus(), log, tail, positions, secret);
    }
}
