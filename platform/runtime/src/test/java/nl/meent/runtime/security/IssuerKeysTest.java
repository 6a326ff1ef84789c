package nl.meent.runtime.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKMatcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.meent.runtime.testapi.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.reactive.function.client.WebClient;
import org.threeten.extra.MutableClock;
import reactor.test.StepVerifier;

class IssuerKeysTest {

    private static final JWKMatcher ANY = new JWKMatcher.Builder().build();
    private static final JWKMatcher INVENTED =
            new JWKMatcher.Builder().keyID("invented").build();

    private final TestIssuer issuer = TestIssuer.up();
    private final MutableClock clock = MutableClock.of(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);
    private final IssuerKeys keys =
            new IssuerKeys(URI.create(issuer.uri()), Duration.ofMinutes(10), WebClient.create(), clock);

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void keys_are_fetched_once_and_again_when_they_are_old() {
        found(ANY, 1);
        found(ANY, 1);
        assertThat(issuer.keyRequests()).isEqualTo(1);
        clock.add(Duration.ofSeconds(600));
        found(ANY, 1);
        assertThat(issuer.keyRequests()).isEqualTo(2);
    }

    @Test
    void invented_keys_do_not_become_requests_to_the_issuer() {
        found(INVENTED, 0);
        found(INVENTED, 0);
        found(INVENTED, 0);
        assertThat(issuer.keyRequests()).isEqualTo(1);
        clock.add(Duration.ofSeconds(5));
        found(INVENTED, 0);
        found(INVENTED, 0);
        assertThat(issuer.keyRequests()).isEqualTo(2);
    }

    @Test
    void old_keys_serve_on_while_the_issuer_is_down() {
        found(ANY, 1);
        issuer.stop();
        clock.add(Duration.ofSeconds(3600));
        found(ANY, 1);
    }

    @Test
    void no_keys_at_all_is_an_error_that_is_not_remembered() {
        issuer.stop();
        var _ = StepVerifier.create(keys.matching(ANY)).verifyError();
        issuer.start();
        found(ANY, 1);
    }

    private void found(JWKMatcher matcher, int count) {
        var _ = StepVerifier.create(keys.matching(matcher))
                .assertNext(found -> assertThat(found).hasSize(count))
                .verifyComplete();
    }
}
