package nl.meent.community.transparency;

import nl.meent.runtime.security.PublicPaths;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TransparencyProperties.class)
class TransparencyConfiguration {

    @Bean
    PublicPaths publicLog() {
        return PublicPaths.of(
                "/v1/log/checkpoint", "/v1/log/key", "/v1/log/inclusion-proof", "/v1/log/consistency-proof");
    }
}
