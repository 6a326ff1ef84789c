package nl.meent.portal.security;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers what Spring Security lets through to no page, such as two slashes or a semicolon in a path: a sentence, because it
 * stands before everything that a page needs.
 */
@Component
class RejectedRequests implements ServerExchangeRejectedHandler {
    private static final String SENTENCE = """
        Dit verzoek kan Meent niet lezen. Controleer het adres, of begin op de voorpagina.
        Meent can't read this request. Check the address, or begin at the front page.
        """;

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatus.BAD_REQUEST);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(SENTENCE.getBytes(StandardCharsets.UTF_8))));
    }
}
