package nl.meent.portal.frame;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meent.portal.calls.Away;
import nl.meent.portal.calls.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What people see when a page can't be made: what happened, what was kept, and what they can do. A form that couldn't be
 * sent stands below it, to be sent again or copied.
 */
@ControllerAdvice
public class ErrorPages {
    /** Where a form that was kept comes back. */
    public static final String KEPT = "/verder";

    private static final Set<String> WORTH_SENDING_AGAIN = Set.of("away", "failed", "too-many");
    /** A token that the services refuse this soon after signing in won't get better by signing in again. */
    private static final Duration JUST_SIGNED_IN = Duration.ofMinutes(1);

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final Pages pages;
    private final Clock clock;

    ErrorPages(Pages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    /** 400 on a read means an address that names nothing; 401 a token that ended: sign in again. */
    @ExceptionHandler
    Mono<Rendering> refused(Refused refused, ServerWebExchange exchange) {
        return switch (refused.status()) {
            case 401 -> signIn(exchange);
            case 403 ->
                page(
                        exchange,
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        refused.problem().detail());
            case 400, 404 -> page(exchange, HttpStatus.NOT_FOUND, "not-found", null);
            case 429 -> tooMany(refused, exchange);
            default ->
                page(
                        exchange,
                        HttpStatus.CONFLICT,
                        "conflict",
                        refused.problem().detail());
        };
    }

    /** A script hears no more than that and when to try again. */
    private Mono<Rendering> tooMany(Refused refused, ServerWebExchange exchange) {
        String when = pages.pause(exchange, refused);
        return Scripts.ask(exchange)
                ? Mono.just(Rendering.view("frame/nothing")
                        .status(HttpStatus.TOO_MANY_REQUESTS)
                        .build())
                : page(exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many", when);
    }

    @ExceptionHandler
    Mono<Rendering> away(Away away, ServerWebExchange exchange) {
        log.warn("call.away service={}", away.service(), away);
        return page(exchange, HttpStatus.SERVICE_UNAVAILABLE, "away", null);
    }

    /** The refresh token ended or was withdrawn. */
    @ExceptionHandler({ClientAuthorizationException.class, BadCredentialsException.class})
    Mono<Rendering> unauthorized(ServerWebExchange exchange) {
        return signIn(exchange);
    }

    /** An address that only takes forms was opened, from history or by another language: it leads to what it is of. */
    @ExceptionHandler
    Mono<Rendering> onlyTakesForms(MethodNotAllowedException refused, ServerWebExchange exchange) {
        String path = exchange.getRequest().getURI().getRawPath();
        return HttpMethod.GET.name().equals(refused.getHttpMethod())
                ? Mono.just(Rendering.redirectTo(path.substring(0, Math.max(1, path.lastIndexOf('/'))))
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                : page(exchange, refused.getStatusCode(), "not-found", null);
    }

    /** Logs the route, not the path: an address may be the secret itself, such as that of a calendar. */
    @ExceptionHandler
    Mono<Rendering> other(Exception failure, ServerWebExchange exchange) {
        if (failure instanceof ErrorResponse answer && answer.getStatusCode().is4xxClientError()) {
            String kind = HttpStatus.FORBIDDEN.equals(answer.getStatusCode()) ? "forbidden" : "not-found";
            return page(exchange, answer.getStatusCode(), kind, null);
        }
        String id = UUID.randomUUID().toString();
        log.error(
                "page.failed id={} route={}",
                id,
                exchange.getAttributeOrDefault(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "none"),
                failure);
        return page(exchange, HttpStatus.INTERNAL_SERVER_ERROR, "failed", id);
    }

    private Mono<Rendering> page(
            ServerWebExchange exchange, HttpStatusCode status, String kind, @Nullable String detail) {
        return Kept.of(exchange)
                .onErrorReturn(Optional.empty())
                .flatMap(sent -> sent.map(kept -> show(exchange, status, kind, detail, kept))
                        .orElseGet(() -> bare(exchange, status, kind, detail)));
    }

    private Mono<Rendering> bare(
            ServerWebExchange exchange, HttpStatusCode status, String kind, @Nullable String detail) {
        return show(exchange, status, kind, detail, null);
    }

    private Mono<Rendering> show(
            ServerWebExchange exchange,
            HttpStatusCode status,
            String kind,
            @Nullable String detail,
            @Nullable Kept kept) {
        return pages.show(
                exchange,
                "frame/error",
                status,
                Mono.just(Pages.model(
                        "kind",
                        kind,
                        "detail",
                        Objects.requireNonNullElse(detail, ""),
                        "kept",
                        kept,
                        "again",
                        kept != null && WORTH_SENDING_AGAIN.contains(kind))));
    }

    /**
     * The session's token opens nothing any more: what was sent is kept, and one comes back after signing in. A script comes
     * back too, and then hears that nobody is signed in.
     */
    private Mono<Rendering> signIn(ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .filter(this::justSignedIn)
                .flatMap(member -> page(exchange, HttpStatus.SERVICE_UNAVAILABLE, "away", null))
                .switchIfEmpty(Mono.defer(() -> keep(exchange)
                        .then(new WebSessionServerSecurityContextRepository().save(exchange, null))
                        .thenReturn(Rendering.redirectTo(back(exchange))
                                .status(HttpStatus.SEE_OTHER)
                                .contextRelative(false)
                                .build())));
    }

    private Mono<Void> keep(ServerWebExchange exchange) {
        return Scripts.ask(exchange) ? Mono.empty() : Kept.keep(exchange, clock.instant());
    }

    private boolean justSignedIn(Principal member) {
        return member instanceof Authentication token
                && token.getPrincipal() instanceof OidcUser user
                && user.getIssuedAt() != null
                && Objects.requireNonNull(user.getIssuedAt())
                        .plus(JUST_SIGNED_IN)
                        .isAfter(clock.instant());
    }

    private static String back(ServerWebExchange exchange) {
        URI uri = exchange.getRequest().getURI();
        boolean read = HttpMethod.GET.equals(exchange.getRequest().getMethod()) || Scripts.ask(exchange);
        return !read ? KEPT : uri.getRawQuery() == null ? path(uri) : path(uri) + "?" + uri.getRawQuery();
    }

    private static String path(URI uri) {
        return uri.getRawPath();
    }
}
