package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.OUTCOME_HEARD_AND_DONE;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class OutcomeJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    @Shows(value = OUTCOME_HEARD_AND_DONE, by = ACCEPTS)
    void what_was_heard_and_what_was_done_stand_together_or_neither_is_there() {
        String id = closed();
        publish(
                        id,
                        Map.of("questionId", "rol", "heard", "Eens", "done", "Ingebracht"),
                        Map.of("questionId", "wie", "heard", " ", "done", ""))
                .expectStatus()
                .isNoContent();
    }

    @Test
    @Shows(value = OUTCOME_HEARD_AND_DONE, by = REJECTS)
    void half_of_an_outcome_is_refused_at_what_it_lacks() {
        String id = closed();
        String refused = String.valueOf(publish(
                        id,
                        Map.of("questionId", "rol", "heard", "Eens", "done", " "),
                        Map.of("questionId", "wie", "done", "Ingebracht"))
                .expectStatus()
                .isBadRequest()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        assertThat(refused)
                .contains(
                        "/perQuestion/0/done", "outcome-without-done", "/perQuestion/1/heard", "outcome-without-heard");
    }

    private String closed() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(1))));
        world.passes(Duration.ofDays(1));
        return id;
    }

    private WebTestClient.ResponseSpec publish(String id, Map<String, String> one, Map<String, String> other) {
        return world.put(
                ADVOCATE, path(id) + "/outcome", Map.of("summary", "Gehoord.", "perQuestion", List.of(one, other)));
    }
}
