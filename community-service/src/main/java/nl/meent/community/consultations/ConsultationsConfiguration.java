package nl.meent.community.consultations;

import com.mongodb.client.MongoDatabase;
import nl.meent.community.commands.AggregateType;
import nl.meent.community.consultations.automation.ConsultationAgenda;
import nl.meent.community.consultations.automation.ResultsAgenda;
import nl.meent.community.consultations.read.ConsultationsProjection;
import nl.meent.community.consultations.read.Counting;
import nl.meent.community.consultations.read.PassagesProjection;
import nl.meent.community.consultations.write.Consultation;
import nl.meent.community.consultations.write.ConsultationResponse;
import nl.meent.community.consultations.write.TaggedPassage;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsultationProperties.class)
class ConsultationsConfiguration {

    @Bean
    AggregateType consultation() {
        return new AggregateType(Consultation.class);
    }

    @Bean
    AggregateType consultationResponse() {
        return new AggregateType(ConsultationResponse.class);
    }

    @Bean
    AggregateType taggedPassage() {
        return new AggregateType(TaggedPassage.class);
    }

    @Bean
    PassagesProjection passagesProjection(MongoDatabase database) {
        return new PassagesProjection(database);
    }

    @Bean
    ConsultationsProjection consultationsProjection(MongoDatabase database) {
        return new ConsultationsProjection(database);
    }

    @Bean
    ConsultationAgenda consultationAgenda() {
        return new ConsultationAgenda();
    }

    @Bean
    ResultsAgenda resultsAgenda(Counting counting) {
        return new ResultsAgenda(counting);
    }
}
