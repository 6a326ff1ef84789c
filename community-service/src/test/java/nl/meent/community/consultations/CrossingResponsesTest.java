package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.ONE_RESPONSE;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;

class CrossingResponsesTest {

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    @Shows(value = ONE_RESPONSE, by = REJECTS)
    void of_two_who_respond_for_one_organisation_at_once_the_second_is_told_that_there_is_a_response()
            throws Exception {
        for (int time = 0; time < 5; time++) {
            assertThat(bothPut(opened()))
                    .extracting(answer -> answer.getStatus().value())
                    .containsExactlyInAnyOrder(201, 428);
        }
    }

    @Test
    @Shows(value = ONE_RESPONSE, by = REJECTS)
    void of_two_who_revise_one_response_at_once_the_second_sees_what_the_first_wrote() throws Exception {
        for (int time = 0; time < 5; time++) {
            String mine = opened();
            String seen = world.put("fg-delft", mine, answers("rol", "NEUTRAL"))
                    .expectStatus()
                    .isCreated()
                    .returnResult(Void.class)
                    .getResponseHeaders()
                    .getETag();
            List<EntityExchangeResult<JsonNode>> done = bothPut(mine, Objects.requireNonNull(seen));
            assertThat(done).extracting(answer -> answer.getStatus().value()).containsExactlyInAnyOrder(204, 412);
            EntityExchangeResult<JsonNode> second = done.stream()
                    .filter(answer -> answer.getStatus().value() == 412)
                    .findFirst()
                    .orElseThrow();
            JsonNode current = Objects.requireNonNull(second.getResponseBody()).path("current");
            assertThat(current.path("answers").get(0).path("value").asString())
                    .isNotEqualTo("NEUTRAL")
                    .isEqualTo(world.read("fg-delft", mine)
                            .path("answers")
                            .get(0)
                            .path("value")
                            .asString());
            assertThat(world.get("fg-delft", mine)
                            .returnResult(Void.class)
                            .getResponseHeaders()
                            .getETag())
                    .isEqualTo(second.getResponseHeaders().getETag());
        }
    }

    private String opened() {
        return path(world.opened(
                        world.draft(List.of(), "ORGANISATION", world.now().plus(Duration.ofDays(1)))))
                + "/responses/mine";
    }

    private List<EntityExchangeResult<JsonNode>> bothPut(String mine, String... seen) throws Exception {
        return ConsultationWorld.atOnce(List.of(() -> put("AGREE", mine, seen), () -> put("DISAGREE", mine, seen)));
    }

    private EntityExchangeResult<JsonNode> put(String answer, String mine, String... seen) {
        return world.put("fg-delft", mine, answers("rol", answer), seen)
                .expectBody(JsonNode.class)
                .returnResult();
    }
}
