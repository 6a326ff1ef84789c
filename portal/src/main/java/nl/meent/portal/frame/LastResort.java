package nl.meent.portal.frame;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import nl.meent.portal.calls.Refused;
import nl.meent.runtime.web.problems.GoneCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What people see when nothing else can be made: the session store is away, an error page failed, or a form came from
 * another site, was too long or can't be read. Who went away before the page was there is told nothing. It needs no template, because rendering one asks for the session.
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
        return GoneCaller.isReason(failure, exchange)
                .flatMap(gone -> gone ? unanswered(failure) : answered(exchange, failure));
    }

    private static Mono<Void> unanswered(Throwable failure) {
        log.debug("reader.gone", failure);
        return Mono.empty();
    }

    private Mono<Void> answered(ServerWebExchange exchange, Throwable failure) {
        ServerHttpResponse response = exchange.getResponse();
        if (response.isCommitted()) {
            return Mono.error(failure);
        }
        LastWords words = LastWords.about(failure);
        String id = UUID.randomUUID().toString();
        log(words, id, failure);
        pause(failure, response);
        return write(response, words, id);
    }

    /** A stack trace for what is our fault; of the rest its reason, if it was given. */
    private static void log(LastWords words, String id, Throwable failure) {
        if (words == LastWords.IMPOSSIBLE) {
            log.error("{} id={}", words.event, id, failure);
        } else {
            log.warn("{} id={} {}", words.event, id, failure.getMessage());
        }
    }

    private static void pause(Throwable failure, ServerHttpResponse response) {
        if (failure instanceof Refused refused && refused.pause() != null) {
            response.getHeaders()
                    .set(
                            HttpHeaders.RETRY_AFTER,
                            Long.toString(
                                    Objects.requireNonNull(refused.pause()).toSeconds()));
        }
    }

    private Mono<Void> write(ServerHttpResponse response, LastWords words, String id) {
        response.setStatusCode(words.status);
        response.getHeaders().setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        byte[] page = PAGE.formatted(words.title, words.dutch, words.english, assets.path("meent.css"), id)
                .getBytes(StandardCharsets.UTF_8);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(page)));
    }
}
