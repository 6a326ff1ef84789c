package nl.meent.runtime.web;

import java.util.function.Consumer;
import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

class EditingTest extends Edge {

    private static final Consumer<HttpHeaders> CURRENT = headers -> headers.set("If-Match", "\"3\"");

    @Test
    void an_absent_field_stays_and_a_null_one_is_removed() {
        patch("{\"title\":\"Nieuw\",\"version\":null}", CURRENT)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"4\"")
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo("Nieuw")
                .jsonPath("$.version")
                .isEmpty()
                .jsonPath("$.themes[0]")
                .isEqualTo("cameras");
    }

    @Test
    void the_result_is_checked_like_a_full_body() {
        patch("{\"title\":null,\"themes\":[]}", CURRENT)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.pointer=='/title')].code")
                .isEqualTo("required")
                .jsonPath("$.errors[?(@.pointer=='/themes')].code")
                .isEqualTo("too-few");
        patch("{\"themes\":\"x\"}", CURRENT)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("not-a-list");
    }

    @Test
    void plain_json_is_a_merge_patch_too_and_a_list_is_none() {
        patch("{\"title\":\"Nieuw\"}", CURRENT, "application/json")
                .expectStatus()
                .isOk();
        patch("[]", CURRENT).expectStatus().isBadRequest();
        patch("{}", CURRENT, "application/json-patch+json").expectStatus().isEqualTo(415);
    }

    @Test
    void an_edit_without_version_is_428() {
        patch("{}", headers -> {})
                .expectStatus()
                .isEqualTo(428)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:precondition-required");
    }

    @Test
    void a_stale_edit_is_412_with_the_current_version_in_it() {
        patch("{}", headers -> headers.set("If-Match", "\"2\", W/\"3\""))
                .expectStatus()
                .isEqualTo(412)
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:stale-version")
                .jsonPath("$.current.title")
                .isEqualTo("Camera's");
    }

    @Test
    void one_of_several_versions_or_a_star_is_enough() {
        patch("{}", headers -> headers.set("If-Match", "\"2\", \"3\""))
                .expectStatus()
                .isOk();
        patch("{}", headers -> headers.set("If-Match", "*")).expectStatus().isOk();
        patch("{}", headers -> headers.addAll("If-Match", java.util.List.of("\"2\"", "\"3\"")))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_malformed_version_is_400() {
        patch("{}", headers -> headers.set("If-Match", "3"))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("If-Match");
    }

    @Test
    void an_idempotency_key_is_read_and_checked() {
        key("abc-1").expectStatus().isOk().expectBody(String.class).isEqualTo("abc-1");
        key("x".repeat(65))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].code")
                .isEqualTo("invalid-idempotency-key");
        key("a b").expectStatus().isBadRequest();
        key("é").expectStatus().isBadRequest();
        member.post().uri("/v1/keys").exchange().expectBody(String.class).isEqualTo("none");
    }

    private WebTestClient.ResponseSpec key(String key) {
        return member.post().uri("/v1/keys").header("Idempotency-Key", key).exchange();
    }

    private WebTestClient.ResponseSpec patch(String body, Consumer<HttpHeaders> headers) {
        return patch(body, headers, "application/merge-patch+json");
    }

    private WebTestClient.ResponseSpec patch(String body, Consumer<HttpHeaders> headers, String type) {
        return member.patch()
                .uri("/v1/posts/00000000-0000-7000-8000-000000000000")
                .headers(headers)
                .header("Content-Type", type)
                .bodyValue(body)
                .exchange();
    }
}
