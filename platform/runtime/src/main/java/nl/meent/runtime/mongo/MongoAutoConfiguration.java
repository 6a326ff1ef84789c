package nl.meent.runtime.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import nl.meent.runtime.log.EventSerializer;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** A service's own database: blocking for projections, reactive for answers, and Axon's tokens. */
@AutoConfiguration
@ConditionalOnClass({MongoClient.class, MongoTokenStore.class})
@ConditionalOnProperty("meent.mongodb.database")
@EnableConfigurationProperties(MongoProperties.class)
public class MongoAutoConfiguration {

    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(5);

    private static MongoClientSettings settings(MongoProperties properties) {
        return MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(properties.uri()))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .applicationName("meent-" + properties.database())
                .build();
    }

    /** The client that blocks. */
    @Bean(destroyMethod = "close")
    MongoClient mongoClient(MongoProperties properties) {
        return MongoClients.create(settings(properties));
    }

    /** The service's database, for whoever may block. */
    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    /** The client that does not block. */
    @Bean(destroyMethod = "close")
    com.mongodb.reactivestreams.client.MongoClient reactiveMongoClient(MongoProperties properties) {
        return com.mongodb.reactivestreams.client.MongoClients.create(settings(properties));
    }

    /** The service's database, for answers to requests. */
    @Bean
    com.mongodb.reactivestreams.client.MongoDatabase reactiveMongoDatabase(
            com.mongodb.reactivestreams.client.MongoClient client, MongoProperties properties) {
        return client.getDatabase(properties.database());
    }

    /** Axon's tokens and claims, so that one instance at a time runs a follower. */
    @Bean
    TokenStore tokenStore(MongoClient client, MongoProperties properties, @Value("${meent.node-id}") String nodeId) {
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(client, properties.database())
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(EventSerializer.forTokens())
                .nodeId(nodeId)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }
}
