package nl.meent.community;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Members, posts, meetups and consultations: commands, read models, REST API and the feed of the log. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommunityService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommunityService.class, arguments);
    }
}
