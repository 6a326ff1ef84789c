package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.DRAFT_WHILE_OPEN;
import static nl.meent.community.consultations.ConsultationRule.RESPONSES_AS_PROMISED;
import static nl.meent.community.consultations.ConsultationRule.RESULTS_AFTER_CLOSING;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.RunningService;
import nl.meent.events.consultations.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** What was promised about responses is kept on every way that leads to them. */
class PublicationTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String MEMBER = "fg-belofte";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @ParameterizedTest
    @EnumSource(Publication.class)
    @Shows(
            value = RESULTS_AFTER_CLOSING,
            by = {ACCEPTS, REJECTS})
    void results_are_for_members_unless_nothing_was_to_be_published_and_for_advocates(Publication promise) {
        String id = answered(promise, Map.of("functions", List.of("FG")));
        String results = path(id) + "/results";
        boolean nothing = promise == Publication.NONE;
        assertThat(refusal(ADVOCATE, results, 409)).isEqualTo("urn:meent:problem:consultation-not-closed");
        assertThat(refusal(MEMBER, results, nothing ? 403 : 409))
                .isEqualTo("urn:meent:problem:" + (nothing ? "results-not-published" : "consultation-not-closed"));

        world.isCounted(id, Duration.ofDays(2));
        world.get(ADVOCATE, results).expectStatus().isOk();
        world.get(MEMBER, results).expectStatus().isEqualTo(nothing ? 403 : 200);
    }

    @Test
    @Shows(
            value = RESPONSES_AS_PROMISED,
            by = {ACCEPTS, REJECTS})
    void with_organisation_each_is_read_with_it_and_never_with_the_member() {
        String id = answered(Publication.WITH_ORGANISATION, Map.of("functions", List.of("FG")));
        JsonNode read = world.read(ADVOCATE, path(id) + "/responses");
        assertThat(read.path("items")).hasSize(1);
        assertThat(read.toString()).contains("Belofte", "NEUTRAL").doesNotContain(memberId(), "member");
        world.get(MEMBER, path(id) + "/responses").expectStatus().isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_NAME", "NONE"})
    @Shows(
            value = RESPONSES_AS_PROMISED,
            by = {ACCEPTS, REJECTS})
    void without_name_they_are_read_after_the_closing_with_neither_organisation_nor_time(Publication promise) {
        String id = answered(promise, Map.of("functions", List.of("FG")));
        respondAlso(id, 4);
        world.get(ADVOCATE, path(id) + "/responses").expectStatus().isEqualTo(409);

        world.passes(Duration.ofDays(2));
        assertThat(refusal(ADVOCATE, path(id) + "/responses", 409))
                .isEqualTo("urn:meent:problem:consultation-being-counted");

        world.isCounted(id, Duration.ZERO);
        JsonNode read = world.read(ADVOCATE, path(id) + "/responses");
        assertThat(read.path("items")).hasSize(5);
        assertThat(read.toString()).contains("NEUTRAL").doesNotContain("Belofte", memberId(), "organisation");
        assertThat(read.path("items").get(0).path("submittedAt").isNull()
                        || read.path("items").get(0).path("submittedAt").isMissingNode())
                .isTrue();
    }

    @Test
    @Shows(value = RESPONSES_AS_PROMISED, by = REJECTS)
    void an_audience_of_a_few_hides_nobody_so_its_responses_without_name_are_withheld() {
        String small = theme();
        String large = theme();
        for (String account : List.of(MEMBER, "fg-vierkant1", "fg-vierkant2", "fg-vierkant3")) {
            follow(account, small, large);
        }
        follow("fg-vierkant4", large);
        world.read(MEMBER, "/v1/members/me");
        String ofFour = answered(Publication.WITHOUT_NAME, Map.of("themes", List.of(small)));
        String ofFive = answered(Publication.WITHOUT_NAME, Map.of("themes", List.of(large)));
        for (int i = 1; i <= 4; i++) {
            world.put("fg-vierkant" + i, path(ofFive) + "/responses/mine", answers("rol", "NEUTRAL"))
                    .expectStatus()
                    .isCreated();
        }
        world.passes(Duration.ofDays(2));
        assertThat(refusal(path(ofFour) + "/responses")).isEqualTo("urn:meent:problem:audience-too-small");
        world.isCounted(ofFive, Duration.ZERO);
        assertThat(world.read(ADVOCATE, path(ofFive) + "/responses").path("items"))
                .hasSize(5);
    }

    /** While it is open one sees who responds: of so few it would be known who wrote what. */
    @ParameterizedTest
    @EnumSource(names = {"WITHOUT_NAME", "NONE"})
    @Shows(value = RESPONSES_AS_PROMISED, by = REJECTS)
    void of_so_few_that_one_knows_who_they_were_nothing_is_read_without_name(Publication promise) {
        for (int i = 1; i <= 4; i++) {
            world.read("fg-vierkant" + i, "/v1/members/me");
        }
        String id = answered(promise, Map.of("functions", List.of("FG")));
        respondAlso(id, 3);
        world.passes(Duration.ofDays(2));
        assertThat(refusal(path(id) + "/responses")).isEqualTo("urn:meent:problem:respondents-too-few");
    }

    /** However many colleagues are asked, the response is that of one organisation. */
    @Test
    @Shows(value = RESPONSES_AS_PROMISED, by = REJECTS)
    void an_audience_of_a_few_organisations_is_small_however_many_work_there() {
        for (int i = 0; i < 5; i++) {
            RunningService.shared()
                    .as("fg-collega" + i, "samen")
                    .get()
                    .uri("/v1/members/me")
                    .exchange();
        }
        String own = world.read("fg-samen", "/v1/members/me")
                .path("organisation")
                .path("code")
                .asString();
        Map<String, Object> draft = new HashMap<>(
                world.draft(List.of(own), "ORGANISATION", world.now().plus(Duration.ofDays(2))));
        draft.put("publication", Publication.WITHOUT_NAME.name());
        String id = world.opened(draft);
        world.put("fg-samen", path(id) + "/responses/mine", answers("rol", "NEUTRAL"))
                .expectStatus()
                .isCreated();
        world.passes(Duration.ofDays(2));
        assertThat(refusal(path(id) + "/responses")).isEqualTo("urn:meent:problem:audience-too-small");
    }

    @Test
    @Shows(value = RESPONSES_AS_PROMISED, by = REJECTS)
    void what_is_only_counted_is_never_read() {
        String id = answered(Publication.AGGREGATE_ONLY, Map.of("functions", List.of("FG")));
        assertThat(refusal(path(id) + "/responses")).isEqualTo("urn:meent:problem:responses-only-counted");
        world.passes(Duration.ofDays(2));
        assertThat(refusal(path(id) + "/responses")).isEqualTo("urn:meent:problem:responses-only-counted");
    }

    @Test
    @Shows(
            value = DRAFT_WHILE_OPEN,
            by = {ACCEPTS, REJECTS})
    void a_draft_is_written_until_the_closing_and_read_after_it() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String draft = path(id) + "/response-drafts/mine";
        world.put(MEMBER, draft + "/answers/rol", Map.of("value", "AGREE"))
                .expectStatus()
                .isOk();

        world.passes(Duration.ofDays(2));
        world.put(MEMBER, draft + "/answers/rol", Map.of("value", "DISAGREE"), "*")
                .expectStatus()
                .isEqualTo(409);
        world.put(MEMBER, draft, answers("rol", "DISAGREE"), "*").expectStatus().isEqualTo(409);
        assertThat(world.read(MEMBER, draft).toString()).contains("AGREE").doesNotContain("DISAGREE");
    }

    private String theme() {
        String theme = "thema-" + UUID.randomUUID();
        world.as("moderator-vng")
                .post()
                .uri("/v1/themes")
                .bodyValue(Map.of("slug", theme, "name", "Thema"))
                .exchange()
                .expectStatus()
                .isCreated();
        return theme;
    }

    private void follow(String account, String... themes) {
        world.as(account)
                .patch()
                .uri("/v1/members/me")
                .header("If-Match", "*")
                .bodyValue(Map.of("themes", List.of(themes)))
                .exchange()
                .expectStatus()
                .isOk();
    }

    private String answered(Publication promise, Map<String, Object> audience) {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put("publication", promise.name());
        draft.put("audience", audience);
        String id = world.opened(draft);
        world.put(MEMBER, path(id) + "/responses/mine", answers("rol", "NEUTRAL"))
                .expectStatus()
                .isCreated();
        return id;
    }

    private void respondAlso(String id, int members) {
        for (int i = 0; i < members; i++) {
            world.put("fg-menigte" + i, path(id) + "/responses/mine", answers("rol", "NEUTRAL"))
                    .expectStatus()
                    .isCreated();
        }
    }

    private String memberId() {
        return world.read(MEMBER, "/v1/members/me").path("id").asString();
    }

    private String refusal(String path) {
        return refusal(ADVOCATE, path, 403);
    }

    private String refusal(String account, String path, int status) {
        return Objects.requireNonNull(world.get(account, path)
                        .expectStatus()
                        .isEqualTo(status)
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("type")
                .asString();
    }
}
