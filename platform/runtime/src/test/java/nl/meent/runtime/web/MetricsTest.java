package nl.meent.runtime.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.runtime.testapi.Edge;
import org.junit.jupiter.api.Test;

class MetricsTest extends Edge {

    @Test
    void prometheus_reads_metrics_on_the_management_port_and_on_no_other() {
        member.get().uri("/v1/numbers").exchange().expectStatus().isOk();

        management()
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics).contains("jvm_memory_used_bytes", "/v1/numbers"));
        member.get().uri("/actuator/prometheus").exchange().expectStatus().isNotFound();
    }
}
