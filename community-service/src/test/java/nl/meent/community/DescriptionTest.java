package nl.meent.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI document of this service. */
class DescriptionTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    private final JsonNode document = Objects.requireNonNull(RunningService.shared()
            .anonymous()
            .get()
            .uri("/v1/openapi.json")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(JsonNode.class)
            .returnResult()
            .getResponseBody());

    @Test
    void every_reference_leads_somewhere() {
        Set<String> wanted = REFERENCE
                .matcher(document.toString())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(document.at("/components/schemas").propertyNames()).containsAll(wanted);
        assertThat(wanted).contains("SourceBody", "QuestionBody", "CapacityBody");
    }

    @Test
    void who_acts_is_in_the_token_and_no_parameter() {
        assertThat(document.path("paths").findValuesAsString("name"))
                .contains("If-Match", "cursor")
                .doesNotContain("actor", "caller");
    }

    @Test
    void what_is_posted_is_described() {
        for (String path : new String[] {"/v1/posts", "/v1/meetups", "/v1/consultations"}) {
            assertThat(document.path("paths")
                            .path(path)
                            .at("/post/requestBody/content/application~1json/schema/properties")
                            .propertyNames())
                    .as(path)
                    .contains("title");
        }
    }
}
