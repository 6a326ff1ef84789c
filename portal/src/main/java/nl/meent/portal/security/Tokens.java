package nl.meent.portal.security;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Keeps a member's tokens in their session, and nothing of the client: its secret never reaches the store. */
@Component
class Tokens implements ServerOAuth2AuthorizedClientRepository {
    private static final String ATTRIBUTE = "tokens";

    private final ReactiveClientRegistrationRepository registrations;

    Tokens(ReactiveClientRegistrationRepository registrations) {
        this.registrations = registrations;
    }

    @Override
    @SuppressWarnings("unchecked") // the contract of the interface
    public <T extends OAuth2AuthorizedClient> Mono<T> loadAuthorizedClient(
            String id, Authentication member, ServerWebExchange exchange) {
        return exchange.getSession()
                .mapNotNull(session -> (Map<String, String>) session.getAttribute(ATTRIBUTE))
                .flatMap(kept -> (Mono<T>) client(id, member, kept));
    }

    @Override
    public Mono<Void> saveAuthorizedClient(
            OAuth2AuthorizedClient client, Authentication member, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().put(ATTRIBUTE, keep(client)))
                .then();
    }

    @Override
    public Mono<Void> removeAuthorizedClient(String id, Authentication member, ServerWebExchange exchange) {
        return exchange.getSession()
                .doOnNext(session -> session.getAttributes().remove(ATTRIBUTE))
                .then();
    }

    private Mono<OAuth2AuthorizedClient> client(String id, Authentication member, Map<String, String> kept) {
        OAuth2AccessToken access = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER,
                Objects.requireNonNull(kept.get("access")),
                time(kept.get("issued")),
                time(kept.get("expires")));
        String refresh = kept.get("refresh");
        return registrations
                .findByRegistrationId(id)
                .map(found -> new OAuth2AuthorizedClient(
                        found,
                        member.getName(),
                        access,
                        refresh == null ? null : new OAuth2RefreshToken(refresh, null)));
    }

    private static Map<String, String> keep(OAuth2AuthorizedClient client) {
        Map<String, String> kept = new HashMap<>();
        OAuth2AccessToken access = client.getAccessToken();
        kept.put("access", access.getTokenValue());
        put(kept, "issued", access.getIssuedAt());
        put(kept, "expires", access.getExpiresAt());
        OAuth2RefreshToken refresh = client.getRefreshToken();
        if (refresh != null) {
            kept.put("refresh", refresh.getTokenValue());
        }
        return kept;
    }

    private static void put(Map<String, String> kept, String name, @Nullable Instant time) {
        if (time != null) {
            kept.put(name, time.toString());
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }
}
