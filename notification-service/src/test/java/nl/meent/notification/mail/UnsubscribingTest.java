package nl.meent.notification.mail;

import static nl.meent.notification.Community.municipality;
import static nl.meent.notification.Community.opened;
import static nl.meent.notification.Community.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.events.consultations.Audience;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponsePer;
import nl.meent.events.members.MemberFunction;
import nl.meent.events.members.Organisation;
import nl.meent.notification.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;

class UnsubscribingTest extends RunningService {

    private static final Pattern KEY =
            Pattern.compile("List-Unsubscribe:\\s+<https://meent.example/afmelden/([^>\\s]+)>");

    private final String address = "anne-" + UUID.randomUUID() + "@utrecht.example";
    private final Somebody anne = somebody(address, true);

    private BodyContentSpec preferences(Somebody somebody) {
        return preferences(somebody.token());
    }

    private BodyContentSpec preferences(String token) {
        return as(token)
                .get()
                .uri("/v1/preferences")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private void invite() {
        Organisation own = municipality("T" + UUID.randomUUID(), "Utrecht");
        Audience audience = new Audience(List.of(), List.of(), List.of(), List.of(), List.of(own.code()));
        LOG.commit(
                registered(anne.id(), MemberFunction.FG, own),
                opened(
                        ConsultationId.next(),
                        audience,
                        ResponsePer.MEMBER,
                        Instant.now().plus(Duration.ofDays(9))));
    }

    private String keyInMail() {
        String mail = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> MAIL.messages().stream()
                                .filter(message -> message.contains("To: " + address))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
        Matcher key = KEY.matcher(mail.replaceAll("\n\\s", " "));
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void who_follows_the_link_of_a_message_gets_no_more_of_its_kind_and_looking_changes_nothing() {
        preferences(anne).jsonPath("$.email").isEqualTo(address);
        invite();
        String key = keyInMail();
        anybody()
                .get()
                .uri("/v1/unsubscribe/{key}", key)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.kind")
                .isEqualTo("CONSULTATION_OPENED");
        anybody()
                .post()
                .uri("/v1/unsubscribe/{key}", key.substring(0, key.length() - 1))
                .exchange()
                .expectStatus()
                .isNotFound();
        preferences(anne).jsonPath("$.kinds.CONSULTATION_OPENED").isEqualTo("EMAIL_AT_ONCE");
        for (int again = 0; again < 2; again++) {
            anybody()
                    .post()
                    .uri("/v1/unsubscribe/{key}", key)
                    .exchange()
                    .expectStatus()
                    .isNoContent();
        }
        preferences(anne)
                .jsonPath("$.kinds.CONSULTATION_OPENED")
                .isEqualTo("INBOX")
                .jsonPath("$.kinds.CONSULTATION_OUTCOME")
                .isEqualTo("EMAIL_AT_ONCE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUSH", "PUSH_AND_EMAIL_AT_ONCE"})
    void who_chose_a_notification_meanwhile_keeps_that_when_an_old_link_is_followed(String chosen) {
        preferences(anne).jsonPath("$.email").isEqualTo(address);
        invite();
        String key = keyInMail();
        as(anne).put()
                .uri("/v1/preferences")
                .bodyValue(Map.of("kinds", Map.of("CONSULTATION_OPENED", chosen)))
                .exchange()
                .expectStatus()
                .isOk();
        anybody()
                .post()
                .uri("/v1/unsubscribe/{key}", key)
                .exchange()
                .expectStatus()
                .isNoContent();
        preferences(anne).jsonPath("$.kinds.CONSULTATION_OPENED").isEqualTo("PUSH");
    }

    @Test
    void a_key_of_nobody_ends_nothing() {
        preferences(anne);
        for (String key : List.of("x.CONSULTATION_OPENED", "x", ".ANSWER", "x.NOTHING")) {
            anybody()
                    .post()
                    .uri("/v1/unsubscribe/{key}", key)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.type")
                    .value(type -> assertThat(type.toString()).endsWith("unknown-unsubscribe-key"));
        }
    }

    @Test
    void an_address_that_is_not_verified_is_not_used_and_one_that_was_is_let_go() {
        Somebody unverified = somebody("bram@zwolle.example", false);
        preferences(unverified).jsonPath("$.email").isEmpty();
        preferences(anne).jsonPath("$.email").isEqualTo(address);
        String unverifiedNow = ISSUER.token(
                anne.subject(), claims -> claims.claim("email", address).claim("email_verified", false));
        String silent = ISSUER.token(anne.subject());
        preferences(silent).jsonPath("$.email").isEqualTo(address);
        preferences(unverifiedNow).jsonPath("$.email").isEmpty();
    }
}
