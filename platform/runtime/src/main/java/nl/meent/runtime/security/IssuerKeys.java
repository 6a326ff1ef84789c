package nl.meent.runtime.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;

/**
 * The issuer's public keys: found by discovery and fetched when the first token comes, so that a service starts while
 * the issuer is down. They are fetched again when they are old, or when a token names a key that isn't among them, but
 * then at most once in {@value #SECONDS_BETWEEN} seconds: tokens with invented keys must not become requests to the
 * issuer. While the issuer is down, old keys serve on.
 */
final class IssuerKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final int SECONDS_BETWEEN = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final URI issuer;
    private final Duration live;
    private final WebClient client;
    private final Clock clock;

    private final Mono<Fetched> fetching;
    private volatile @Nullable Fetched last;

    IssuerKeys(URI issuer, Duration live, WebClient client, Clock clock) {
        this.issuer = issuer;
        this.live = live;
        this.client = client;
        this.clock = clock;
        this.fetching =
                Mono.defer(this::fetch).cache(kept -> Duration.ZERO, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** The keys that fit, possibly none; an error if there are none yet and the issuer can't be reached. */
    Mono<List<JWK>> matching(JWKMatcher matcher) {
        JWKSelector selector = new JWKSelector(matcher);
        return current().flatMap(fetched -> {
            List<JWK> found = selector.select(fetched.keys());
            return found.isEmpty() && isPast(fetched.mayFetchAt())
                    ? newerThan(fetched).map(newer -> selector.select(newer.keys()))
                    : Mono.just(found);
        });
    }

    private Mono<Fetched> current() {
        Fetched known = last;
        if (known == null) {
            return fetching;
        }
        return isPast(known.oldAt()) ? newerThan(known) : Mono.just(known);
    }

    private Mono<Fetched> newerThan(Fetched known) {
        return fetching.onErrorResume(failure -> Mono.fromSupplier(() -> keep(known, failure)));
    }

    private Fetched keep(Fetched known, Throwable failure) {
        LOG.atWarn()
                .addKeyValue("event", "issuer-unreachable")
                .setCause(failure)
                .log("issuer-unreachable");
        Instant again = clock.instant().plusSeconds(SECONDS_BETWEEN);
        Fetched kept = new Fetched(known.keys(), again, again);
        last = kept;
        return kept;
    }

    private boolean isPast(Instant moment) {
        return !clock.instant().isBefore(moment);
    }

    private Mono<Fetched> fetch() {
        return client.get()
                .uri(issuer + "/.well-known/openid-configuration")
                .retrieve()
                .bodyToMono(DOCUMENT)
                .flatMap(document ->
                        client.get().uri(keysAddress(document)).retrieve().bodyToMono(String.class))
                .map(this::parsed)
                .timeout(PATIENCE)
                .doOnNext(fetched -> last = fetched);
    }

    private URI keysAddress(Map<String, Object> document) {
        if (!issuer.toString().equals(document.get("issuer"))) {
            throw new IllegalStateException(
                    "The issuer is configured as " + issuer + " but calls itself " + document.get("issuer"));
        }
        return URI.create(String.valueOf(document.get("jwks_uri")));
    }

    private Fetched parsed(String keys) {
        try {
            Instant now = clock.instant();
            return new Fetched(JWKSet.parse(keys), now.plus(live), now.plusSeconds(SECONDS_BETWEEN));
        } catch (ParseException e) {
            throw new IllegalStateException("The keys of " + issuer + " are no JWK set", e);
        }
    }

    private record Fetched(JWKSet keys, Instant oldAt, Instant mayFetchAt) {}
}
