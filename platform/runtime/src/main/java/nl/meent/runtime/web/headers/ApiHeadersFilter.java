package nl.meent.runtime.web.headers;

import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Puts on every answer, errors included, what the NLGov API Design Rules want: the version of the API and the headers
 * that keep answers out of caches, frames and guesses about their type.
 */
public final class ApiHeadersFilter implements WebFilter, Ordered {

    /** The name of the header with the API's full version. */
    public static final String API_VERSION = "API-Version";

    private final String version;

    /** @param version of the API, by Semantic Versioning */
    public ApiHeadersFilter(String version) {
        this.version = version;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        headers.set(API_VERSION, version);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.set("Content-Security-Policy", "frame-ancestors 'none'");
        headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        return chain.filter(exchange);
    }

    /** Before security, whose refusals have the headers too. */
    @Override
    public int getOrder() {
        return -350;
    }
}
