package nl.meent.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Dutch search over everything that a member may see. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class SearchApplication {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(SearchApplication.class, arguments);
    }
}
