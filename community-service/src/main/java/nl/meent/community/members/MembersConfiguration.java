package nl.meent.community.members;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.members.read.MembersProjection;
import nl.meent.community.members.write.Member;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    @Bean
    AggregateType member() {
        return new AggregateType(Member.class);
    }

    @Bean
    MembersProjection membersProjection(MongoDatabase database) {
        return new MembersProjection(database);
    }
}
