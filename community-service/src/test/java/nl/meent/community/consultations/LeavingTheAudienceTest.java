package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.LEAVER_KEEPS_READING;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Members of a circle are asked, answer, and leave the circle. */
class LeavingTheAudienceTest {

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());
    private final String circle = "kring-" + UUID.randomUUID();

    LeavingTheAudienceTest() {
        world.as("moderator-vng")
                .post()
                .uri("/v1/circles")
                .bodyValue(Map.of(
                        "id", circle,
                        "name", "Kring",
                        "description", "Voor wie blijft of gaat",
                        "welcome", "Welkom",
                        "joining", "OPEN",
                        "host",
                                world.read("moderator-vng", "/v1/members/me")
                                        .path("id")
                                        .asString()))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    @Shows(value = LEAVER_KEEPS_READING, by = ACCEPTS)
    void who_answered_and_left_reads_the_answers_their_receipt_and_the_results() {
        String id = opened("MEMBER", "fg-vertrekt");
        String mine = path(id) + "/responses/mine";
        respond("fg-vertrekt", id);
        leave("fg-vertrekt");

        JsonNode consultation = world.read("fg-vertrekt", path(id));
        assertThat(consultation.path("invited").asBoolean()).isFalse();
        assertThat(consultation.path("responded").asBoolean()).isTrue();
        assertThat(listed("fg-vertrekt")).contains(id);
        assertThat(world.read("fg-vertrekt", mine).path("answers").toString()).contains("AGREE");
        assertThat(world.read("fg-vertrekt", mine + "/receipt")
                        .path("commitment")
                        .asString())
                .isNotEmpty();
        world.isCounted(id, Duration.ofDays(2));
        world.read("fg-vertrekt", path(id) + "/results");
    }

    @Test
    @Shows(value = LEAVER_KEEPS_READING, by = REJECTS)
    void who_answered_and_left_changes_nothing() {
        String id = opened("MEMBER", "fg-verhuist");
        String mine = path(id) + "/responses/mine";
        respond("fg-verhuist", id);
        leave("fg-verhuist");

        world.put("fg-verhuist", mine, answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isNotFound();
        world.as("fg-verhuist").delete().uri(mine).exchange().expectStatus().isNotFound();
        world.put("fg-verhuist", path(id) + "/response-drafts/mine", answers("rol", "DISAGREE"))
                .expectStatus()
                .isNotFound();
        assertThat(world.read("fg-verhuist", mine).path("answers").toString()).contains("AGREE");
    }

    @Test
    @Shows(value = LEAVER_KEEPS_READING, by = REJECTS)
    void who_left_without_an_answer_or_took_it_back_sees_nothing() {
        String id = opened("MEMBER", "fg-zwijgt", "fg-bedenkt");
        world.read("fg-zwijgt", path(id));
        respond("fg-bedenkt", id);
        world.as("fg-bedenkt")
                .delete()
                .uri(path(id) + "/responses/mine")
                .exchange()
                .expectStatus()
                .isNoContent();
        leave("fg-zwijgt");
        leave("fg-bedenkt");

        for (String left : List.of("fg-zwijgt", "fg-bedenkt")) {
            assertThat(listed(left)).doesNotContain(id);
            for (String below : List.of("", "/responses/mine", "/responses/mine/receipt", "/results")) {
                world.get(left, path(id) + below).expectStatus().isNotFound();
            }
        }
    }

    /** A response of the municipality is for who took part in it, not for every colleague. */
    @Test
    @Shows(
            value = LEAVER_KEEPS_READING,
            by = {ACCEPTS, REJECTS})
    void of_a_municipality_s_response_who_took_part_reads_on_and_other_colleagues_do_not() {
        String id = opened("ORGANISATION", "fg-ameland");
        String mine = path(id) + "/responses/mine";
        respond("fg-ameland", id);
        leave("fg-ameland");

        assertThat(listed("fg-ameland")).contains(id);
        assertThat(listed("ciso-ameland")).doesNotContain(id);
        assertThat(world.read("fg-ameland", mine).path("answers").toString()).contains("AGREE");
        for (String below : List.of("", "/responses/mine", "/responses/mine/receipt", "/results")) {
            world.get("ciso-ameland", path(id) + below).expectStatus().isNotFound();
        }
    }

    /** Looking is not answering: what colleagues write later is theirs. */
    @Test
    @Shows(value = LEAVER_KEEPS_READING, by = REJECTS)
    void who_only_looked_and_left_sees_nothing_of_what_colleagues_wrote_later() {
        String id = opened("ORGANISATION", "fg-hoorn", "ciso-hoorn");
        world.read("ciso-hoorn", path(id));
        leave("ciso-hoorn");
        respond("fg-hoorn", id);

        assertThat(listed("ciso-hoorn")).doesNotContain(id);
        for (String below : List.of("", "/responses/mine", "/responses/mine/receipt", "/results")) {
            world.get("ciso-hoorn", path(id) + below).expectStatus().isNotFound();
        }
    }

    @Test
    @Shows(value = LEAVER_KEEPS_READING, by = ACCEPTS)
    void who_wrote_in_the_draft_and_left_reads_what_was_sent() {
        String id = opened("ORGANISATION", "fg-heiloo", "ciso-heiloo");
        world.read("ciso-heiloo", path(id));
        world.put("ciso-heiloo", path(id) + "/response-drafts/mine/answers/rol", Map.of("value", "NEUTRAL"))
                .expectStatus()
                .isOk();
        leave("ciso-heiloo");
        world.put(
                        "fg-heiloo",
                        path(id) + "/responses/mine",
                        ConsultationWorld.madeOf(
                                world.read("fg-heiloo", path(id) + "/response-drafts/mine"), "rol", "AGREE"))
                .expectStatus()
                .isCreated();

        assertThat(listed("ciso-heiloo")).contains(id);
        for (String below : List.of("", "/responses/mine", "/responses/mine/receipt")) {
            world.read("ciso-heiloo", path(id) + below);
        }
    }

    private String opened(String responsePer, String... members) {
        for (String member : members) {
            world.put(member, "/v1/circles/" + circle + "/members/me", Map.of())
                    .expectStatus()
                    .isNoContent();
        }
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), responsePer, world.now().plus(Duration.ofDays(2))));
        draft.put("audience", Map.of("circles", List.of(circle)));
        draft.put("publication", "AGGREGATE_ONLY");
        return world.opened(draft);
    }

    private List<String> listed(String member) {
        return world.read(member, "/v1/consultations?limit=100").path("items").findValuesAsString("id");
    }

    private void respond(String member, String id) {
        world.put(member, path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isCreated();
    }

    private void leave(String member) {
        world.as(member)
                .delete()
                .uri("/v1/circles/" + circle + "/members/me")
                .exchange()
                .expectStatus()
                .isNoContent();
    }
}
