package nl.meent.community.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.security.GeneralSecurityException;
import java.util.List;
import nl.meent.community.clock.PlatformClock;
import nl.meent.community.privacy.KeyProperties;
import nl.meent.community.privacy.KeyStore;
import nl.meent.community.privacy.TinkPersonalDataCipher;
import nl.meent.eventstore.AppendedPositions;
import nl.meent.eventstore.CommitLog;
import nl.meent.eventstore.CommitLogStorageEngine;
import nl.meent.eventstore.LogOptions;
import nl.meent.eventstore.LogReader;
import nl.meent.eventstore.LogTail;
import nl.meent.runtime.log.EventSerializer;
import nl.meent.runtime.log.Follower;
import nl.meent.runtime.log.LogFeed;
import nl.meent.runtime.mongo.MongoServedPosition;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** The log of this service: store, keys, tail, and the feed for the followers in the same process. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    private static final int COMMANDS_UNDER_WAY = 10_000;

    @Bean
    CommitLog commitLog(MongoClient client, PlatformClock clock) {
        CommitLog log =
                CommitLog.on(client.getDatabase("log"), LogOptions.defaults().withClock(clock));
        log.ensureIndexes();
        return log;
    }

    @Bean
    KeyStore keyStore(MongoClient client, KeyProperties properties) throws GeneralSecurityException {
        MongoDatabase keys = client.getDatabase("keys");
        return new KeyStore(keys, properties.bytes());
    }

    @Bean
    TinkPersonalDataCipher personalDataCipher(KeyStore keys) {
        return new TinkPersonalDataCipher(keys);
    }

    @Bean
    EventSerializer eventSerializer() {
        return EventSerializer.create();
    }

    @Bean
    AppendedPositions appendedPositions() {
        return new AppendedPositions(COMMANDS_UNDER_WAY);
    }

    @Bean
    CommitLogStorageEngine storageEngine(
            CommitLog log, EventSerializer serializer, TinkPersonalDataCipher cipher, AppendedPositions positions) {
        return CommitLogStorageEngine.builder()
                .log(log)
                .cipher(cipher)
                .positions(positions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }

    @Bean
    LogTail logTail(CommitLog log) {
        return LogTail.on(log);
    }

    @Bean
    LogReader logReader(CommitLog log, EventSerializer serializer, TinkPersonalDataCipher cipher) {
        return new LogReader(log, serializer, NoOpEventUpcaster.INSTANCE, cipher);
    }

    @Bean
    LogFeed logFeed(LogReader reader, LogTail tail) {
        return new BlockingLocalFeed(reader, tail);
    }

    @Bean
    MongoServedPosition servedPosition(
            com.mongodb.reactivestreams.client.MongoDatabase database, List<Follower> followers, LogTail tail) {
        return new MongoServedPosition(
                database, followers.stream().map(Follower::name).toList()) {
            @Override
            public Mono<Long> head() {
                return Mono.fromFuture(tail::freshHead);
            }
        };
    }
}
