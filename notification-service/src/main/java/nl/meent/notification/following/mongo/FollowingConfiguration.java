package nl.meent.notification.following.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import nl.meent.notification.following.Delivery;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Progress;
import nl.meent.notification.following.Recollection;
import nl.meent.runtime.log.ServedPosition;
import nl.meent.runtime.mongo.MongoServedPosition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The projection, how far it is, and what it remembers. */
@Configuration(proxyBeanMethods = false)
class FollowingConfiguration {

    @Bean
    InboxFollower inboxFollower(
            MongoDatabase database, List<Listener> listeners, List<Delivery> deliveries, List<Progress> progress) {
        return new InboxFollower(database, listeners, deliveries, progress);
    }

    @Bean
    ServedPosition servedPosition(com.mongodb.reactivestreams.client.MongoDatabase database) {
        return new MongoServedPosition(database, List.of(Collections.PROJECTION));
    }

    @Bean
    Recollection recollection(com.mongodb.reactivestreams.client.MongoDatabase database) {
        return new MongoRecollection(database);
    }
}
