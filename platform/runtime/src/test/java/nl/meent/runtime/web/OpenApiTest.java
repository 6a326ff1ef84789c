package nl.meent.runtime.web;

import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;

class OpenApiTest extends Edge {

    @Test
    void the_document_is_for_everyone_and_every_origin() {
        anybody.get()
                .uri("/v1/openapi.json")
                .header("Origin", "https://developer.overheid.nl")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Access-Control-Allow-Origin", "*")
                .expectHeader()
                .valueEquals("API-Version", "1.0.0")
                .expectBody()
                .jsonPath("$.openapi")
                .value(version -> org.assertj.core.api.Assertions.assertThat(String.valueOf(version))
                        .startsWith("3."))
                .jsonPath("$.info.version")
                .isEqualTo("1.0.0")
                .jsonPath("$.info.contact.name")
                .isEqualTo("Team Meent")
                .jsonPath("$.servers[0].url")
                .isEqualTo("/");
    }

    @Test
    void our_arguments_are_described_as_what_they_read() {
        anybody.get()
                .uri("/v1/openapi.json")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/v1/callers/me'].get.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/v1/numbers'].get.parameters[?(@.name=='limit')].schema.maximum")
                .isEqualTo(100)
                .jsonPath("$.paths['/v1/posts/{id}'].patch.parameters[?(@.name=='If-Match')].in")
                .isEqualTo("header")
                .jsonPath(
                        "$.paths['/v1/posts/{id}'].patch.requestBody.content['application/merge-patch+json'].schema.properties.title")
                .exists()
                .jsonPath(
                        "$.paths['/v1/proposals'].post.requestBody.content['application/json'].schema.properties.title")
                .exists()
                .jsonPath("$.paths['/v1/proposals'].post.parameters")
                .doesNotExist()
                .jsonPath("$.paths['/v1/keys'].post.parameters[0].name")
                .isEqualTo("Idempotency-Key")
                .jsonPath("$.paths['/v1/keys'].post.responses.default['$ref']")
                .isEqualTo("#/components/responses/Problem");
    }
}
