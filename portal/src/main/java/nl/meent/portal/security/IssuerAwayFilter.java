package nl.meent.portal.security;

import java.net.URI;
import nl.meent.portal.calls.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Signing in happens before any page, so a missing issuer is told about here: outside the security filters. */
@Component
class IssuerAwayFilter implements WebFilter, Ordered {
    private static final Logger log = LoggerFactory.getLogger(IssuerAwayFilter.class);
    private static final int BEFORE_SECURITY = -101;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(exchange).onErrorResume(Away.class, away -> tell(exchange.getResponse(), away));
    }

    private static Mono<Void> tell(ServerHttpResponse response, Away away) {
        if (response.isCommitted()) {
            return Mono.error(away);
        }
        log.warn("sign-in.failed", away);
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create("/inloggen/mislukt"));
        return response.setComplete();
    }

    @Override
    public int getOrder() {
        return BEFORE_SECURITY;
    }
}
