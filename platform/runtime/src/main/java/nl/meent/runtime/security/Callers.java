package nl.meent.runtime.security;

import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds the caller of a request. */
public final class Callers {

    private Callers() {}

    /** @return who calls; empty without a token, which security lets through on public paths only */
    public static Mono<Caller> of(ServerWebExchange exchange) {
        return exchange.getPrincipal().ofType(CallerAuthentication.class).map(CallerAuthentication::getPrincipal);
    }
}
