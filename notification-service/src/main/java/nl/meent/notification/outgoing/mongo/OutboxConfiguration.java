package nl.meent.notification.outgoing.mongo;

import com.mongodb.client.MongoDatabase;
import nl.meent.notification.outgoing.Outbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An outbox per way out. */
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    Outbox mailOutbox(MongoDatabase database, com.mongodb.reactivestreams.client.MongoDatabase reactive) {
        return new MongoOutbox(database, reactive, "outbox");
    }

    @Bean
    Outbox pushOutbox(MongoDatabase database, com.mongodb.reactivestreams.client.MongoDatabase reactive) {
        return new MongoOutbox(database, reactive, "push-outbox");
    }
}
