package nl.meent.portal.security;

import java.net.URI;
import nl.meent.portal.frame.Scripts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * A form without a valid token. Sent from a page of ours, it is an old one: it comes back to be sent again. Sent from
 * another site or by a script, it is refused, and nothing of it is kept or shown.
 */
final class OutdatedForms implements ServerAccessDeniedHandler {
    private final KeptForms kept;

    OutdatedForms(KeptForms kept) {
        this.kept = kept;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException denied) {
        return isOurs(exchange.getRequest()) && !Scripts.ask(exchange) ? kept.keep(exchange) : Mono.error(denied);
    }

    /** Browsers say with every form where it comes from; what doesn't say so is not one of ours. */
    private static boolean isOurs(ServerHttpRequest request) {
        @Nullable String origin = request.getHeaders().getFirst(HttpHeaders.ORIGIN);
        URI here = request.getURI();
        return origin != null && origin.equals(here.getScheme() + "://" + here.getRawAuthority());
    }
}
