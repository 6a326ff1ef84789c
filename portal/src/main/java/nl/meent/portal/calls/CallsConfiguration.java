package nl.meent.portal.calls;

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
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    @Bean
    Service community(Addresses addresses, Visit visit) {
        return service("community", addresses.community().url(), visit);
    }

    @Bean
    Service search(Addresses addresses, Visit visit) {
        return service("search", addresses.search().url(), visit);
    }

    @Bean
    Service notification(Addresses addresses, Visit visit) {
        return service("notification", addresses.notification().url(), visit);
    }

    /** Lets calls find the visit that they belong to. */
    @Bean
    ServerWebExchangeContextFilter exchangeInContext() {
        return new ServerWebExchangeContextFilter();
    }

    private static Service service(String name, URI url, Visit visit) {
        HttpClient http = HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS);
        WebClient client = WebClient.builder()
                .baseUrl(url.toString())
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
        return new Service(name, client, visit);
    }
}
