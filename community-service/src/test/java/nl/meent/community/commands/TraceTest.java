package nl.meent.community.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.meent.community.RunningService;
import nl.meent.eventstore.CommitLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TraceTest {

    private static final String TRACE_ID = "0af7651916cd43dd8448eb211c80319c"; // W3C Trace Context, its example

    private final RunningService service = RunningService.shared();

    @Test
    void an_event_names_the_trace_that_its_request_came_with() {
        JsonNode metaData = ask(headers -> headers.set("traceparent", "00-" + TRACE_ID + "-b7ad6b7169203331-01"));

        assertThat(metaData.path("correlationId").asString()).isEqualTo(TRACE_ID);
        assertThat(metaData.path("traceparent").asString())
                .matches("00-" + TRACE_ID + "-[0-9a-f]{16}-0[01]")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void a_request_without_a_trace_gets_one() {
        String first = ask(_ -> {}).path("correlationId").asString();
        String second = ask(_ -> {}).path("correlationId").asString();

        assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(second);
    }

    @Test
    void what_is_no_trace_is_not_stored() {
        JsonNode metaData = ask(headers -> headers.set("traceparent", "<script>alert(1)</script>"));

        assertThat(metaData.path("correlationId").asString()).matches("[0-9a-f]{32}");
        assertThat(metaData.toString()).doesNotContain("script");
    }

    /** The metadata of what is published. */
    private JsonNode ask(Consumer<HttpHeaders> headers) {
        String position = service.as("fg-leiden")
                .post()
                .uri("/v1/posts")
                .headers(headers)
                .bodyValue(Map.of("kind", "QUESTION", "title", "Wat? " + UUID.randomUUID(), "body", "Zo."))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(Void.class)
                .returnResult()
                .getResponseHeaders()
                .getFirst("Meent-Position");
        CommitLog log = service.bean(CommitLog.class);
        return JsonMapper.builder()
                .build()
                .readTree(log.read(commit(position) - 1, 1)
                        .getFirst()
                        .events()
                        .getFirst()
                        .metadata());
    }

    private static long commit(@Nullable String position) {
        return Long.parseLong(Objects.requireNonNull(position));
    }
}
