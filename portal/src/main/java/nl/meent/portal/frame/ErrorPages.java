package nl.meent.portal.frame;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What people see when a page can't be made: what happened, and what they can do. */
@ControllerAdvice
class ErrorPages {
    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;

    ErrorPages(Pages pages) {
        this.pages = pages;
    }

    /** 400 on a read means an address that names nothing; 401 a token that ended: sign in again. */
    @ExceptionHandler
    Mono<Rendering> refused(Refused refused, ServerWebExchange exchange) {
        return switch (refused.status()) {
            case 401 -> signIn();
            case 403 ->
                page(
                        exchange,
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        refused.problem().detail());
            case 400, 404 -> page(exchange, HttpStatus.NOT_FOUND, "not-found", null);
            case 429 ->
                page(
                        exchange,
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many",
                        refused.problem().detail());
            default ->
                page(
                        exchange,
                        HttpStatus.CONFLICT,
                        "conflict",
                        refused.problem().detail());
        };
    }

    @ExceptionHandler
    Mono<Rendering> away(Away away, ServerWebExchange exchange) {
        log.warn("call.away service={}", away.service(), away);
        return page(exchange, HttpStatus.SERVICE_UNAVAILABLE, "away", null);
    }

    /** The refresh token ended or was withdrawn. */
    @ExceptionHandler({ClientAuthorizationException.class, BadCredentialsException.class})
    Mono<Rendering> unauthorized() {
        return signIn();
    }

    @ExceptionHandler
    Mono<Rendering> other(Exception failure, ServerWebExchange exchange) {
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            return page(exchange, answer.getStatusCode(), "not-found", null);
        }
        String id = UUID.randomUUID().toString();
        log.error("page.failed id={} path={}", id, path(exchange.getRequest().getURI()), failure);
        return page(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "failed", id);
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, HttpStatusCode status, String kind, @Nullable String detail) {
        return pages.show(
                exchange,
                "frame/error",
                status,
                Mono.just(Pages.model("kind", kind, "detail", Objects.requireNonNullElse(detail, ""))));
    }

    private static Mono<Rendering> signIn() {
        return Mono.just(
                Rendering.redirectTo("/inloggen").status(HttpStatus.SEE_OTHER).build());
    }

    private static String path(URI uri) {
        return uri.getRawPath();
    }
}
