package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class PredatingJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    void a_response_predates_what_was_explained_after_it_until_it_is_revised() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String mine = path(id) + "/responses/mine";
        respond("fg-utrecht", mine);
        clarify(id, "rol", "Artikel 27.");
        respond("fg-delft", mine);
        clarify(id, "wie", "Binnen de gemeente.");

        assertThat(counts(id)).containsExactly("rol 1/2", "wie 2/2");
        assertThat(toSeeAgain("fg-utrecht", mine)).containsExactly("rol", "wie");
        assertThat(toSeeAgain("fg-delft", mine)).containsExactly("wie");

        world.put("fg-utrecht", mine, answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isNoContent();
        assertThat(counts(id)).containsExactly("rol 0/2", "wie 1/2");
        assertThat(toSeeAgain("fg-utrecht", mine)).isEmpty();
    }

    @Test
    void only_advocates_see_how_many() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        world.get("fg-utrecht", path(id) + "/clarifications").expectStatus().isForbidden();
        world.get("ethiek-arnhem", path(id) + "/clarifications").expectStatus().isNotFound();
    }

    /** The clock leaps, since what happens within a millisecond has no order. */
    private void respond(String account, String mine) {
        world.put(account, mine, answers("rol", "AGREE")).expectStatus().isCreated();
        world.passes(Duration.ofSeconds(1));
    }

    private void clarify(String id, String question, String text) {
        world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/clarifications")
                .bodyValue(Map.of("questionId", question, "text", text))
                .exchange()
                .expectStatus()
                .isCreated();
        world.passes(Duration.ofSeconds(1));
    }

    private List<String> counts(String id) {
        return world.read(ADVOCATE, path(id) + "/clarifications")
                .path("items")
                .valueStream()
                .map(each -> each.path("questionId").asString() + " "
                        + each.path("predating").asLong() + "/"
                        + each.path("responses").asLong())
                .toList();
    }

    private List<String> toSeeAgain(String account, String mine) {
        return world.read(account, mine)
                .path("predates")
                .valueStream()
                .map((JsonNode each) -> each.path("questionId").asString())
                .toList();
    }
}
