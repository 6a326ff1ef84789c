package nl.meent.community.meetups;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.meetups.automation.MeetupAgenda;
import nl.meent.community.meetups.read.MeetupsProjection;
import nl.meent.community.meetups.write.Meetup;
import nl.meent.runtime.security.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
class MeetupsConfiguration {

    @Bean
    AggregateType meetup() {
        return new AggregateType(Meetup.class);
    }

    @Bean
    MeetupsProjection meetupsProjection(MongoDatabase database) {
        return new MeetupsProjection(database);
    }

    @Bean
    MeetupAgenda meetupAgenda() {
        return new MeetupAgenda();
    }

    @Bean
    PublicPaths publicMeetups() {
        return PublicPaths.of("/v1/public/meetups", "/v1/calendar/{feedKey}");
    }
}
