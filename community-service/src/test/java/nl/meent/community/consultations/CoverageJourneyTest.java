package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CoverageJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    void counts_the_members_of_each_function_that_is_asked() {
        String id = opened("WITH_ORGANISATION");
        world.read("fg-bereikt0", path(id));
        respond(id, "fg-bereikt1");
        world.put("fg-bereikt2", path(id) + "/response-drafts/mine", answers("rol", "AGREE"))
                .expectStatus()
                .is2xxSuccessful();

        JsonNode functions =
                world.read(ADVOCATE, path(id) + "/coverage/functions").path("items");
        assertThat(functions).hasSize(1);
        JsonNode fgs = functions.get(0);
        assertThat(fgs.path("function").asString()).isEqualTo("FG");
        assertThat(fgs.at("/members/invited").asInt())
                .isEqualTo(world.read(ADVOCATE, path(id) + "/coverage")
                        .at("/members/invited")
                        .asInt());
        assertThat(fgs.at("/members/opened").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(fgs.at("/members/drafted").asInt()).isEqualTo(1);
        assertThat(fgs.at("/members/responded").asInt()).isEqualTo(1);
    }

    @Test
    void a_few_respondents_without_name_are_not_told_by_function() {
        String id = opened("WITHOUT_NAME");
        respond(id, "fg-bereikt1");
        world.get(ADVOCATE, path(id) + "/coverage/functions").expectStatus().isForbidden();
        world.get("fg-bereikt1", path(id) + "/coverage/functions")
                .expectStatus()
                .isForbidden();
        world.get("fg-bereikt1", path(id) + "/coverage/days").expectStatus().isForbidden();
    }

    @Test
    void tells_day_by_day_how_many_had_responded_whenever_they_revised_it() {
        String id = opened("NONE");
        respond(id, "fg-bereikt3");
        world.passes(Duration.ofDays(1));
        IntStream.of(4, 5).forEach(i -> respond(id, "fg-bereikt" + i));
        world.put("fg-bereikt3", path(id) + "/responses/mine", answers("rol", "DISAGREE"), "*")
                .expectStatus()
                .isNoContent();

        JsonNode days = world.read(ADVOCATE, path(id) + "/coverage/days").path("items");
        assertThat(days.valueStream().map(day -> day.path("responded").asInt())).containsExactly(1, 3);
        assertThat(days.get(1).path("day").asString())
                .isEqualTo(world.now()
                        .atZone(ZoneId.of("Europe/Amsterdam"))
                        .toLocalDate()
                        .toString());
    }

    @Test
    void what_was_thrown_away_before_it_opened_asked_nobody() {
        String id = world.drafted(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        assertThat(world.read(ADVOCATE, path(id) + "/coverage")
                        .at("/members/invited")
                        .asInt())
                .isPositive();
        world.put(ADVOCATE, path(id) + "/withdrawal", Map.of("reason", "Toch niet."))
                .expectStatus()
                .isNoContent();
        JsonNode coverage = world.read(ADVOCATE, path(id) + "/coverage");
        assertThat(coverage.at("/members/invited").asInt()).isZero();
        assertThat(coverage.at("/organisations/invited").asInt()).isZero();
    }

    @Test
    void a_draft_has_no_days() {
        String id = world.drafted(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        assertThat(world.read(ADVOCATE, path(id) + "/coverage/days").path("items"))
                .isEmpty();
    }

    private String opened(String publication) {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(9))));
        draft.put("publication", publication);
        return world.opened(draft);
    }

    private void respond(String id, String account) {
        world.put(account, path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isCreated();
    }
}
