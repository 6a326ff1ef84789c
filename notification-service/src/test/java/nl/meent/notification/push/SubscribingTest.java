package nl.meent.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.notification.RunningService;
import nl.meent.notification.push.encryption.ABrowser;
import nl.meent.notification.push.encryption.BrowserKeys;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class SubscribingTest extends RunningService {

    private static final String PATH = "/v1/push-subscriptions";

    private final Somebody anne = somebody();
    private final Somebody bram = somebody();
    private final BrowserKeys keys = new ABrowser().keys();

    record Added(String id) {}

    private ResponseSpec add(Somebody somebody, String endpoint, String p256dh, String auth) {
        return as(somebody)
                .post()
                .uri(PATH)
                .bodyValue(Map.of("endpoint", endpoint, "keys", Map.of("p256dh", p256dh, "auth", auth)))
                .exchange();
    }

    private ResponseSpec add(Somebody somebody, String endpoint) {
        return add(somebody, endpoint, keys.p256dh(), keys.auth());
    }

    private String added(Somebody somebody, String endpoint) {
        return Objects.requireNonNull(add(somebody, endpoint)
                        .expectStatus()
                        .isCreated()
                        .expectBody(Added.class)
                        .returnResult()
                        .getResponseBody())
                .id();
    }

    private BodyContentSpec browsers(Somebody somebody) {
        return as(somebody).get().uri(PATH).exchange().expectStatus().isOk().expectBody();
    }

    private String endpoint(String name) {
        return "https://8.8.8.8/send/" + anne.id() + name;
    }

    @Test
    void anybody_who_is_a_member_can_ask_for_the_key() {
        as(anne).get()
                .uri(PATH + "/key")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8");
        anybody().get().uri(PATH + "/key").exchange().expectStatus().isUnauthorized();
    }

    @Test
    void a_browser_is_added_once_and_taken_out_by_its_member_only() {
        String id = added(anne, endpoint("a"));
        assertThat(added(anne, endpoint("a"))).isEqualTo(id);
        browsers(anne)
                .jsonPath("$.items.length()")
                .isEqualTo(1)
                .jsonPath("$.items[0].id")
                .isEqualTo(id);
        browsers(bram).jsonPath("$.items").isEmpty();
        remove(bram, id);
        browsers(anne).jsonPath("$.items.length()").isEqualTo(1);
        remove(anne, id);
        remove(anne, id);
        browsers(anne).jsonPath("$.items").isEmpty();
    }

    private void remove(Somebody somebody, String id) {
        as(somebody).delete().uri(PATH + "/{id}", id).exchange().expectStatus().isNoContent();
    }

    @Test
    void a_browser_at_which_somebody_else_signed_in_is_theirs() {
        String id = added(anne, endpoint("shared"));
        added(bram, endpoint("shared"));
        browsers(anne).jsonPath("$.items").isEmpty();
        browsers(bram).jsonPath("$.items[0].id").isEqualTo(id);
    }

    @Test
    void an_address_of_our_own_network_is_refused() {
        for (String endpoint :
                List.of("https://127.0.0.1/x", "https://169.254.169.254/x", "http://8.8.8.8/x", "no address")) {
            add(anne, endpoint)
                    .expectStatus()
                    .isBadRequest()
                    .expectBody()
                    .jsonPath("$.errors[0].pointer")
                    .isEqualTo("/endpoint")
                    .jsonPath("$.errors[0].code")
                    .isEqualTo("no-push-endpoint");
        }
        browsers(anne).jsonPath("$.items").isEmpty();
    }

    @Test
    void all_that_is_wrong_is_named_at_once() {
        add(anne, "https://10.0.0.1/x", "BAAA", "abc")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].code")
                .value(codes ->
                        assertThat(codes).isEqualTo(List.of("no-push-endpoint", "no-push-key", "no-push-secret")));
    }

    @Test
    void push_can_be_chosen_and_is_among_what_can_be() {
        as(anne).put()
                .uri("/v1/preferences")
                .bodyValue(Map.of("kinds", Map.of("CONSULTATION_OPENED", "PUSH")))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kinds.CONSULTATION_OPENED")
                .isEqualTo("PUSH")
                .jsonPath("$.channels")
                .value(channels -> assertThat(channels)
                        .isEqualTo(List.of("NONE", "INBOX", "PUSH", "EMAIL_AT_ONCE", "PUSH_AND_EMAIL_AT_ONCE")));
    }
}
