package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.OUTCOME_CHANGED_BY_WHO_SAW_IT;
import static nl.meent.community.consultations.ConsultationRule.OUTCOME_HEARD_AND_DONE;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class OutcomeJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String COLLEAGUE = "belangenbehartiger-utrecht";

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

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = ACCEPTS)
    void an_outcome_is_changed_with_the_entity_tag_of_the_one_that_was_seen() {
        String id = closed();
        world.get(ADVOCATE, path(id) + "/outcome").expectStatus().isNotFound();
        put(id, "Eerst").expectStatus().isNoContent().expectHeader().doesNotExist("ETag");
        String seen = etag(id);
        assertThat(world.read(ADVOCATE, path(id)).path("outcome").path("etag").asString())
                .isEqualTo(seen);
        put(id, "Daarna", seen).expectStatus().isNoContent();
        assertThat(etag(id)).isNotEqualTo(seen);
        put(id, "Hoe dan ook", "*").expectStatus().isNoContent();
        assertThat(summary(id)).isEqualTo("Hoe dan ook");
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = REJECTS)
    void an_outcome_that_was_not_seen_is_not_replaced_and_shown_instead() {
        String id = closed();
        put(id, "Van mij").expectStatus().isNoContent();
        String seen = etag(id);
        JsonNode exists = refused(put(id, "Ook de eerste"), 428);
        assertThat(exists.path("type").asString()).endsWith(":outcome-exists");

        put(id, "Van een collega", seen).expectStatus().isNoContent();
        WebTestClient.ResponseSpec late = put(id, "Nog eens van mij", seen);
        late.expectHeader().valueEquals("ETag", etag(id));
        JsonNode stale = refused(late, 412);
        assertThat(stale.path("type").asString()).endsWith(":stale-version");
        assertThat(stale.path("current").path("summary").asString()).isEqualTo("Van een collega");
        assertThat(stale.path("current").path("etag").asString()).isEqualTo(etag(id));
        assertThat(summary(id)).isEqualTo("Van een collega");
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = REJECTS)
    void nobody_has_seen_an_outcome_that_is_not_there() {
        String id = closed();
        for (String seen : List.of("*", "\"0\"", "\"1\"")) {
            JsonNode stale = refused(put(id, "Gehoord.", seen), 412);
            assertThat(stale.has("current")).isFalse();
        }
        world.get(ADVOCATE, path(id) + "/outcome").expectStatus().isNotFound();
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = ACCEPTS)
    void what_a_colleague_does_beside_an_outcome_stops_nobody() {
        String id = closed();
        put(id, "Gehoord.").expectStatus().isNoContent();
        String seen = etag(id);
        world.as(COLLEAGUE)
                .post()
                .uri(path(id) + "/follow-ups")
                .bodyValue(Map.of("text", "Ingediend.", "state", "DONE"))
                .exchange()
                .expectStatus()
                .isCreated();
        world.isCounted(id, Duration.ZERO);
        assertThat(etag(id)).isEqualTo(seen);
        put(id, "Gehoord en gedaan.", seen).expectStatus().isNoContent();
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = NOTHING_HAPPENS)
    void what_was_published_is_sent_again_without_a_question() {
        String id = closed();
        put(id, "Gehoord.").expectStatus().isNoContent();
        String seen = etag(id);
        put(id, " Gehoord. ").expectStatus().isNoContent();
        put(id, "Gehoord.", "\"9\"").expectStatus().isNoContent();
        assertThat(etag(id)).isEqualTo(seen);
        assertThat(world.eventsNow(id, "outcome-published")).hasSize(1);
    }

    @Test
    @Shows(value = OUTCOME_CHANGED_BY_WHO_SAW_IT, by = REJECTS)
    void of_two_who_publish_at_once_one_is_told_of_the_other() throws Exception {
        for (int time = 0; time < 5; time++) {
            String id = closed();
            assertThat(bothPublish(id)).containsExactlyInAnyOrder(204, 428);
            assertThat(world.events(id, "outcome-published", 1)).hasSize(1);
            String seen = etag(id);
            assertThat(bothPublish(id, seen)).containsExactlyInAnyOrder(204, 412);
            assertThat(world.events(id, "outcome-published", 2)).hasSize(2);
        }
    }

    private List<Integer> bothPublish(String id, String... seen) throws Exception {
        return ConsultationWorld.atOnce(List.of(() -> publish(ADVOCATE, id, seen), () -> publish(COLLEAGUE, id, seen)));
    }

    private int publish(String account, String id, String... seen) {
        return world.put(account, path(id) + "/outcome", body(account + List.of(seen)), seen)
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private static Map<String, Object> body(String summary) {
        return Map.of("summary", summary);
    }

    private WebTestClient.ResponseSpec put(String id, String summary, String... seen) {
        return world.put(ADVOCATE, path(id) + "/outcome", body(summary), seen);
    }

    private String etag(String id) {
        return String.valueOf(world.get(ADVOCATE, path(id) + "/outcome")
                .expectStatus()
                .isOk()
                .returnResult(JsonNode.class)
                .getResponseHeaders()
                .getETag());
    }

    private String summary(String id) {
        return world.read(ADVOCATE, path(id) + "/outcome").path("summary").asString();
    }

    private static JsonNode refused(WebTestClient.ResponseSpec answer, int status) {
        return Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(status)
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
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
