package nl.meent.notification.push;

import java.util.Map;
import nl.meent.notification.RunningService;
import nl.meent.notification.push.encryption.ABrowser;
import nl.meent.notification.push.encryption.BrowserKeys;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "meent.push.private-key=")
class WithoutPushTest extends RunningService {

    private final Somebody anne = somebody();

    @Test
    void without_a_key_push_is_not_offered_and_that_is_said() {
        BrowserKeys keys = new ABrowser().keys();
        as(anne).get()
                .uri("/v1/push-subscriptions/key")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:push-not-offered");
        as(anne).post()
                .uri("/v1/push-subscriptions")
                .bodyValue(Map.of(
                        "endpoint", "https://8.8.8.8/x", "keys", Map.of("p256dh", keys.p256dh(), "auth", keys.auth())))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void without_a_key_push_can_not_be_chosen() {
        as(anne).put()
                .uri("/v1/preferences")
                .bodyValue(Map.of("kinds", Map.of("CONSULTATION_OPENED", "PUSH")))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("channel-not-offered");
    }
}
