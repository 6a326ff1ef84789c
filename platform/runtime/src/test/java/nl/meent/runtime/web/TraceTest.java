package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.runtime.testapi.Edge;
import nl.meent.runtime.web.headers.TraceContext;
import org.junit.jupiter.api.Test;

class TraceTest extends Edge {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void the_callers_trace_goes_on() {
        member.get()
                .uri("/v1/traces")
                .header("traceparent", PARENT)
                .exchange()
                .expectBody(String.class)
                .isEqualTo(PARENT);
    }

    @Test
    void a_missing_or_malformed_trace_is_begun_anew() {
        for (String wrong : new String[] {
            "x",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01"
        }) {
            assertThat(TraceContext.of(wrong).traceId())
                    .matches("[0-9a-f]{32}")
                    .isNotEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        }
        assertThat(TraceContext.of(null).header()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }
}
