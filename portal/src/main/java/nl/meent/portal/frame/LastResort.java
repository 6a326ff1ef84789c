package nl.meent.portal.frame;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What people see when nothing else can be made: the session store is away, an error page failed, or a form came from
 * another site or was too long to read. It needs no template, because rendering one asks for the session.
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
        <title>%1$s · Meent</title>
        <link rel="stylesheet" href="%4$s">
        </head>
        <body class="utrecht-document meent-body">
        <main class="meent-page"><div class="meent-title"><h1>%1$s</h1>
        <p class="meent-lead">%2$s</p>
        <p lang="en">%3$s</p>
        <p><a href="/">Naar de voorpagina</a></p>
        <p class="meent-small meent-subtle">%5$s</p></div></main>
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
        if (failure instanceof AccessDeniedException) {
            log.warn("form.refused id={} {}", id, failure.getMessage());
            return write(
                    response,
                    HttpStatus.FORBIDDEN,
                    "Dit formulier is geweigerd",
                    "Het kwam niet van een pagina van Meent. Er is niets veranderd.",
                    "This form did not come from a page of Meent. Nothing was changed.",
                    id);
        }
        if (failure instanceof DataBufferLimitException) {
            log.warn("form.too-long id={}", id);
            return write(
                    response,
                    HttpStatus.CONTENT_TOO_LARGE,
                    "Dit is te lang om te versturen",
                    "Ga terug met de knop van uw browser: daar staat uw tekst nog. Maak hem korter.",
                    "This is too long to send. Go back with your browser’s button: your text is still there.",
                    id);
        }
        log.error("page.impossible id={}", id, failure);
        return write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "Meent werkt nu even niet",
                "Dit ligt aan ons, niet aan u. Probeer het over een minuut opnieuw.",
                "Meent does not work right now. Try again in a minute.",
                id);
    }

    private Mono<Void> write(
            ServerHttpResponse response, HttpStatus status, String title, String dutch, String english, String id) {
        response.setStatusCode(status);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        byte[] page = PAGE.formatted(title, dutch, english, assets.path("meent.css"), id)
                .getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }
}
