package nl.meent.community.circles;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.circles.read.CirclesProjection;
import nl.meent.community.circles.write.Circle;
import nl.meent.community.commands.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
class CirclesConfiguration {

    @Bean
    AggregateType circle() {
        return new AggregateType(Circle.class);
    }

    @Bean
    CirclesProjection circlesProjection(MongoDatabase database) {
        return new CirclesProjection(database);
    }
}
