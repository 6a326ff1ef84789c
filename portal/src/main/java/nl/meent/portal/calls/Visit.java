package nl.meent.portal.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.ReactiveOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * What calls carry of the visit that they belong to: the member's own token, their language, and the position of what
 * they did last, so that they find it back in every service.
 */
@Component
public class Visit {
    static final String POSITION = "position";
    private static final String MOMENT = "position-at";
    /** Services follow within a second. Longer than this, and something is wrong. */
    private static final Duration USUAL = Duration.ofMinutes(1);

    static final String POSITION_HEADER = "Meent-Position";

    private final ReactiveOAuth2AuthorizedClientManager clients;

    private final Clock clock;

    Visit(ReactiveOAuth2AuthorizedClientManager clients, Clock clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** Whether what the member did last is so long ago that every service should know of it. */
    public Mono<Boolean> isSettled() {
        return exchange()
                .flatMap(ServerWebExchange::getSession)
                .map(session -> session.getAttribute(MOMENT) instanceof Long at
                        && Instant.ofEpochMilli(at).plus(USUAL).isBefore(clock.instant()))
                .defaultIfEmpty(false);
    }

    /** The headers of a call; without a token for a visitor, and with no more than the language outside a visit. */
    Mono<HttpHeaders> headers() {
        return Mono.deferContextual(context -> {
            HttpHeaders headers = new HttpHeaders();
            return Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context))
                    .flatMap(exchange -> language(headers, exchange)
                            .then(Mono.defer(() -> token(headers, exchange)))
                            .then(Mono.defer(() -> position(headers, exchange))))
                    .thenReturn(headers);
        });
    }

    /** Keeps the position of a command for the reads that follow; an earlier one never replaces a later one. */
    Mono<Void> remember(HttpHeaders answer) {
        String position = answer.getFirst(POSITION_HEADER);
        return position == null ? Mono.empty() : attribute(Long.parseLong(position));
    }

    /** Lets go of a position that the service doesn't know, as after a store was replaced. */
    Mono<Void> forget() {
        return exchange()
                .flatMap(ServerWebExchange::getSession)
                .doOnNext(session -> session.getAttributes().remove(POSITION))
                .then();
    }

    private Mono<Void> attribute(long position) {
        return exchange()
                .flatMap(ServerWebExchange::getSession)
                .doOnNext(session -> {
                    session.getAttributes().merge(POSITION, position, (old, now) -> Math.max((Long) old, (Long) now));
                    session.getAttributes().put(MOMENT, clock.millis());
                })
                .then();
    }

    private Mono<ServerWebExchange> exchange() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(ServerWebExchangeContextFilter.getExchange(context)));
    }

    private static Mono<Void> language(HttpHeaders headers, ServerWebExchange exchange) {
        @Nullable Locale locale = exchange.getLocaleContext().getLocale();
        headers.set(
                HttpHeaders.ACCEPT_LANGUAGE,
                Objects.requireNonNullElse(locale, Locale.of("nl")).getLanguage());
        return Mono.empty();
    }

    private Mono<Void> token(HttpHeaders headers, ServerWebExchange exchange) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(SecurityContext::getAuthentication)
                .ofType(OAuth2AuthenticationToken.class)
                .flatMap(member -> clients.authorize(request(member, exchange)))
                .doOnNext(
                        client -> headers.setBearerAuth(client.getAccessToken().getTokenValue()))
                .then();
    }

    private static OAuth2AuthorizeRequest request(Authentication member, ServerWebExchange exchange) {
        return OAuth2AuthorizeRequest.withClientRegistrationId("meent")
                .principal(member)
                .attribute(ServerWebExchange.class.getName(), exchange)
                .build();
    }

    private static Mono<Void> position(HttpHeaders headers, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> {
                    if (session.getAttribute(POSITION) instanceof Long position) {
                        headers.set(POSITION_HEADER, Long.toString(position));
                    }
                })
                .then();
    }
}
