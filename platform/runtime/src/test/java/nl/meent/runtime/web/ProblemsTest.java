package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends Edge {

    @Test
    void a_rejection_says_in_dutch_what_is_wrong_with_moments_in_words() {
        member.post()
                .uri("/v1/rejections")
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .valueEquals("Content-Language", "nl")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:consultation-closed")
                .jsonPath("$.title")
                .isEqualTo("Dit kan nu niet")
                .jsonPath("$.status")
                .isEqualTo(409)
                .jsonPath("$.detail")
                .isEqualTo("De raadpleging sloot op 24 november 2026 om 17.00 uur.")
                .jsonPath("$.instance")
                .isEqualTo("/v1/rejections")
                .jsonPath("$.details.closesAt")
                .isEqualTo("2026-11-24T16:00:00Z");
    }

    @Test
    void a_rejection_speaks_english_to_who_prefers_it() {
        member.post()
                .uri("/v1/rejections")
                .header("Accept-Language", "en-GB,en;q=0.9,nl;q=0.5")
                .exchange()
                .expectHeader()
                .valueEquals("Content-Language", "en")
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("It closed on 24 November 2026 at 17:00 (Amsterdam time).");
    }

    @Test
    void another_or_malformed_language_is_answered_in_dutch() {
        for (String language : new String[] {"fr", "*", ";;;"}) {
            member.get()
                    .uri("/v1/hidden")
                    .header("Accept-Language", language)
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectBody()
                    .jsonPath("$.detail")
                    .isEqualTo("Dit bericht is er niet.");
        }
    }

    @Test
    void what_may_be_said_again_later_has_retry_after() {
        member.get()
                .uri("/v1/busy")
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .valueEquals("Retry-After", "2");
    }

    @Test
    void an_unknown_path_is_404() {
        member.get()
                .uri("/v1/nothing")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:not-found");
    }

    @Test
    void a_trailing_slash_is_404_and_no_redirect() {
        member.get().uri("/v1/callers/me/").exchange().expectStatus().isNotFound();
        anybody.get().uri("/v1/openapi.json/").exchange().expectStatus().isNotFound();
    }

    @Test
    void an_id_in_a_path_that_is_none_is_404() {
        member.get().uri("/v1/posts/no-id").exchange().expectStatus().isNotFound();
    }

    @Test
    void a_wrong_method_is_405_with_what_is_allowed() {
        member.delete()
                .uri("/v1/callers/me")
                .exchange()
                .expectStatus()
                .isEqualTo(405)
                .expectHeader()
                .valueEquals("Allow", "GET")
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("De methode DELETE kan hier niet. Wel: GET.");
    }

    @Test
    void an_impossible_form_of_the_answer_is_406() {
        member.get()
                .uri("/v1/callers/me")
                .accept(MediaType.IMAGE_PNG)
                .exchange()
                .expectStatus()
                .isEqualTo(406)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void a_body_of_another_type_is_415() {
        member.post()
                .uri("/v1/posts")
                .contentType(MediaType.TEXT_PLAIN)
                .bodyValue("hallo")
                .exchange()
                .expectStatus()
                .isEqualTo(415)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:unsupported-media-type");
    }

    @Test
    void a_failure_of_ours_is_masked_and_has_an_id_that_the_log_has_too(CapturedOutput output) {
        byte[] body = member.get()
                .uri("/v1/failure")
                .exchange()
                .expectStatus()
                .isEqualTo(500)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:internal-error")
                .returnResult()
                .getResponseBodyContent();
        String text = new String(body == null ? new byte[0] : body, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("geheim").doesNotContain("IllegalState");
        String id = text.replaceAll("(?s).*\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(output).contains("request-failed id=" + id).contains("the password of the database is geheim");
    }

    @Test
    void every_answer_has_version_and_protection_even_a_refusal() {
        for (var exchange : new org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec[] {
            member.get().uri("/v1/callers/me").exchange(),
            anybody.get().uri("/v1/callers/me").exchange(),
            member.get().uri("/v1/nothing").exchange(),
            member.get().uri("/v1/failure").exchange()
        }) {
            exchange.expectHeader()
                    .valueEquals("API-Version", "1.0.0")
                    .expectHeader()
                    .valueEquals("Cache-Control", "no-store")
                    .expectHeader()
                    .valueEquals("Content-Security-Policy", "frame-ancestors 'none'")
                    .expectHeader()
                    .valueEquals("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                    .expectHeader()
                    .valueEquals("X-Content-Type-Options", "nosniff")
                    .expectHeader()
                    .valueEquals("X-Frame-Options", "DENY");
        }
    }
}
