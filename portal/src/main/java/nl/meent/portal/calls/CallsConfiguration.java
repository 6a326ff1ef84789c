package nl.meent.portal.calls;

import io.micrometer.observation.ObservationRegistry;
import io.netty.channel.ChannelOption;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

/** The three services as beans. */
@Configuration(proxyBeanMethods = false)
class CallsConfiguration {
    private static final int CONNECT_MILLIS = 1000;
    /** In bytes. A consultation may be four megabytes, and some answers hold more than was sent. */
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    @Bean
    Service community(Addresses addresses, Visit visit, ObservationRegistry observations) {
        return service("community", addresses.community().url(), visit, observations);
    }

    @Bean
    Service search(Addresses addresses, Visit visit, ObservationRegistry observations) {
        return service("search", addresses.search().url(), visit, observations);
    }

    @Bean
    Service notification(Addresses addresses, Visit visit, ObservationRegistry observations) {
        return service("notification", addresses.notification().url(), visit, observations);
    }

    /** Lets calls find the visit that they belong to. */
    @Bean
    ServerWebExchangeContextFilter exchangeInContext() {
        return new ServerWebExchangeContextFilter();
    }

    /** Calls carry the trace of the visitor's request (W3C Trace Context). */
    private static Service service(String name, URI url, Visit visit, ObservationRegistry observations) {
        HttpClient http = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        WebClient client = WebClient.builder()
                .baseUrl(url.toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .observationRegistry(observations)
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
        return new Service(name, client, visit);
    }
}
