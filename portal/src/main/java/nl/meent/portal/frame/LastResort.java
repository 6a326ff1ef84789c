package nl.meent.portal.frame;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What people see when nothing else can be made: the session store is away, or an error page failed. It needs no
 * template, because rendering one asks for the session.
 */
@Component
@Order(-2)
class LastResort implements ErrorWebExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(LastResort.class);
    private static final String PAGE = """
        <!doctype html>
        <html lang="nl" class="utrecht-root voorbeeld-theme meent-theme">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Meent werkt nu even niet</title>
        <link rel="stylesheet" href="%s">
        </head>
        <body class="utrecht-document meent-body">
        <main class="meent-page"><div class="meent-title"><h1>Meent werkt nu even niet</h1>
        <p class="meent-lead">Dit ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.</p>
        <p lang="en">Meent does not work right now. Try again in a minute.</p>
        <p class="meent-small meent-subtle">%s</p></div></main>
        </body>
        </html>
        """;

    private final Assets assets;

    LastResort(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        String id = UUID.randomUUID().toString();
        log.error("page.impossible id={}", id, failure);
        response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        byte[] page = PAGE.formatted(assets.path("meent.css"), id).getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }
}
