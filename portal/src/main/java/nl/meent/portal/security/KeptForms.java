package nl.meent.portal.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.meent.portal.frame.ErrorPages;
import nl.meent.portal.frame.Kept;
import nl.meent.portal.limits.LeftForms;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Keeps what somebody sent who has to sign in first or send it again, and goes to the page that shows it. Nobody needs to be
 * known for that, so what is kept has bounds: in size, and in number from one address.
 */
@Component
class KeptForms {
    /** In bytes: twenty thousand characters of any script but the rarest, and what stands around them. */
    private static final long LARGEST = 64 * 1024;

    private final LeftForms left;
    private final Clock clock;

    KeptForms(LeftForms left, Clock clock) {
        this.left = left;
        this.clock = clock;
    }

    /** 413 if it is too long to keep, 429 if too many came: the browser still has it then. */
    Mono<Void> keep(ServerWebExchange exchange) {
        return exchange.getFormData()
                .filter(form -> size(form) <= LARGEST)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE)))
                .then(left.count(exchange.getRequest()))
                .then(Kept.keep(exchange, clock.instant()))
                .then(Mono.defer(() -> goOn(exchange.getResponse())));
    }

    private static long size(MultiValueMap<String, String> form) {
        return form.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> field.getKey() + value))
                .mapToLong(field -> field.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static Mono<Void> goOn(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setLocation(URI.create(ErrorPages.KEPT));
        return response.setComplete();
    }
}
