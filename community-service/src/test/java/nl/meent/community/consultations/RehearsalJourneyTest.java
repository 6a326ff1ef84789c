package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A consultation as an imagined member would find it. */
class RehearsalJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    void a_rehearsal_says_who_is_asked_checks_what_is_sent_and_leaves_nothing_behind() {
        String id = world.opened(
                world.draft(List.of("GM0344"), "MEMBER", world.now().plus(Duration.ofDays(2))));
        world.read(ADVOCATE, path(id));
        JsonNode asked = rehearsed(id, "FG", "GM0344", each -> {});
        assertThat(asked.path("consultation").path("invited").asBoolean()).isTrue();
        assertThat(asked.path("organisation").path("name").asString()).isEqualTo("Utrecht");
        assertThat(asked.path("conditions").toString())
                .doesNotContain("NOT_MET")
                .contains("\"MET\"");
        assertThat(asked.path("answers").isNull()).isTrue();
        assertThat(rehearsed(id, "CISO", "GM0363", each -> {})
                        .path("conditions")
                        .findValuesAsString("verdict"))
                .containsExactly("NOT_MET", "NOT_MET");

        JsonNode filled = rehearsed(id, "FG", "GM0344", body -> body.set("answers", answer("rol", "AGREE")));
        assertThat(filled.path("answers").get(0).path("value").asString()).isEqualTo("AGREE");
        rehearsal(ADVOCATE, id, "FG", "GM0344", body -> body.set("answers", answer("rol", "MISSCHIEN")))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/answers/0/value");
        rehearsal(ADVOCATE, id, "FG", "GM0344", body -> body.withArray("answers"))
                .expectStatus()
                .isBadRequest();
        rehearsal(ADVOCATE, id, "FG", "GM9999", each -> {})
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/organisation");
        rehearsal("fg-utrecht", id, "FG", "GM0344", each -> {}).expectStatus().isForbidden();

        JsonNode members = world.read(ADVOCATE, path(id) + "/coverage").path("members");
        assertThat(List.of(
                        members.path("opened").asInt(),
                        members.path("drafted").asInt(),
                        members.path("responded").asInt()))
                .containsExactly(0, 0, 0);
        assertThat(world.eventsNow(id, "consultation-response")).isEmpty();
    }

    private static ArrayNode answer(String question, String value) {
        ArrayNode answers = JsonNodeFactory.instance.arrayNode();
        answers.addObject().put("questionId", question).put("value", value);
        return answers;
    }

    private JsonNode rehearsed(String id, String function, String organisation, Consumer<ObjectNode> more) {
        return Objects.requireNonNull(rehearsal(ADVOCATE, id, function, organisation, more)
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec rehearsal(
            String account, String id, String function, String organisation, Consumer<ObjectNode> more) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("consultationId", id).put("function", function).put("organisation", organisation);
        more.accept(body);
        return world.as(account)
                .post()
                .uri("/v1/consultation-rehearsals")
                .bodyValue(body)
                .exchange();
    }
}
