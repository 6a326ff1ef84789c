package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.ALL_FAULTS_AT_ONCE;
import static nl.meent.community.consultations.ConsultationRule.ANSWERED_BY_ITS_AUDIENCE;
import static nl.meent.community.consultations.ConsultationRule.AUDIENCE_COUNTED_BEFORE;
import static nl.meent.community.consultations.ConsultationRule.DRAFTED_BY_ADVOCATES;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_CHANGES_UNTIL_APPROVED;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_GOES_WITH_SUBMISSION;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_SHARED_PER_ANSWER;
import static nl.meent.community.consultations.ConsultationRule.IN_TIME_BY_ITS_OWN_TIME;
import static nl.meent.community.consultations.ConsultationRule.ONE_RESPONSE;
import static nl.meent.community.consultations.ConsultationRule.OUTCOME_AFTER_CLOSING;
import static nl.meent.community.consultations.ConsultationRule.PARTS_FIT_EACH_OTHER;
import static nl.meent.community.consultations.ConsultationRule.RESPONDENTS_HIDDEN_AMONG_FEW;
import static nl.meent.community.consultations.ConsultationRule.RESULTS_AFTER_CLOSING;
import static nl.meent.community.consultations.ConsultationRule.SEEN_FROM_ITS_OPENING;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.RunningService;
import nl.meent.runtime.testapi.rules.Case;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class ConsultationsJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    @Shows(
            value = {ONE_RESPONSE, IN_TIME_BY_ITS_OWN_TIME},
            by = {ACCEPTS, REJECTS})
    @Shows(value = ANSWERED_BY_ITS_AUDIENCE, by = ACCEPTS)
    void a_member_of_the_audience_responds_revises_and_is_refused_after_the_deadline_with_its_time() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String mine = path(id) + "/responses/mine";

        String first = etag(world.put("fg-utrecht", mine, answers("rol", "AGREE", "nodig", List.of("Model")))
                .expectStatus()
                .isCreated());
        world.put("fg-utrecht", mine, answers("rol", "DISAGREE")).expectStatus().isEqualTo(428);
        String second = etag(world.put("fg-utrecht", mine, answers("rol", "NEUTRAL"), first)
                .expectStatus()
                .isNoContent());
        world.put("fg-utrecht", mine, answers("rol", "DISAGREE"), first)
                .expectStatus()
                .isEqualTo(412)
                .expectHeader()
                .valueEquals("ETag", second)
                .expectBody()
                .jsonPath("$.current.answers[0].value")
                .isEqualTo("NEUTRAL");
        assertThat(world.read("fg-utrecht", mine)
                        .path("answers")
                        .get(0)
                        .path("value")
                        .asString())
                .isEqualTo("NEUTRAL");

        world.passes(Duration.ofDays(2));
        assertThat(world.read("fg-utrecht", path(id)).path("status").asString()).isEqualTo("CLOSED");
        JsonNode refused = body(world.put("fg-utrecht", mine, answers("rol", "AGREE"), "*")
                .expectStatus()
                .isEqualTo(409));
        assertThat(refused.path("type").asString()).isEqualTo("urn:meent:problem:consultation-closed");
        assertThat(refused.path("details").path("closesAt").asString()).isNotEmpty();
        assertThat(refused.path("detail").asString()).contains("gesloten op").contains("uur");
        assertThat(world.events(id, "consultation.closed", 1)).hasSize(1);
    }

    @Test
    @Shows(
            value = SEEN_FROM_ITS_OPENING,
            by = {ACCEPTS, REJECTS})
    @Shows(value = ANSWERED_BY_ITS_AUDIENCE, by = REJECTS)
    void a_consultation_does_not_exist_for_whom_it_does_not_concern() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));

        for (String below :
                List.of("", "/responses/mine", "/response-drafts/mine", "/coverage", "/results", "/responses")) {
            world.get("ethiek-arnhem", path(id) + below).expectStatus().isNotFound();
        }
        world.put("ethiek-arnhem", path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isNotFound();
        world.put("ethiek-arnhem", path(id) + "/opening", null).expectStatus().isNotFound();
        assertThat(world.read("ethiek-arnhem", "/v1/consultations?limit=100").toString())
                .doesNotContain(id);
        assertThat(world.read("fg-utrecht", "/v1/consultations?status=OPEN&limit=100")
                        .toString())
                .contains(id);
        world.get("fg-utrecht", path(id) + "/coverage").expectStatus().isForbidden();
        world.put("fg-utrecht", path(id) + "/opening", null).expectStatus().isForbidden();
        world.put(ADVOCATE, path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isForbidden();
    }

    @Test
    @Shows(
            value = SEEN_FROM_ITS_OPENING,
            by = {ACCEPTS, REJECTS})
    @Shows(
            value = DRAFT_CHANGES_UNTIL_APPROVED,
            by = {ACCEPTS, REJECTS})
    void only_advocates_see_a_draft_and_change_it_until_it_is_approved() {
        String id = world.drafted(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));

        world.get("fg-utrecht", path(id)).expectStatus().isNotFound();
        JsonNode draft = world.read(ADVOCATE, path(id));
        assertThat(draft.path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft.path("bodyHtml").asString()).contains("<strong>weten</strong>");
        patch(id, "\"1\"", Map.of("title", "Andere titel"))
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        patch(id, "\"1\"", Map.of("title", "Te laat"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.title")
                .isEqualTo("Andere titel");
        patch(id, null, Map.of("title", "x")).expectStatus().isEqualTo(428);

        world.put(ADVOCATE, path(id) + "/opening", null).expectStatus().isNoContent();
        world.put(ADVOCATE, path(id) + "/opening", null).expectStatus().isNoContent();
        patch(id, "*", Map.of("questions", List.of())).expectStatus().isEqualTo(409);
        JsonNode open = world.read("fg-utrecht", path(id));
        assertThat(open.path("title").asString()).isEqualTo("Andere titel");
        assertThat(open.path("status").asString()).isEqualTo("OPEN");
        assertThat(open.path("invited").asBoolean()).isTrue();
        assertThat(world.eventsNow(id, "consultation.opened")).hasSize(1);
    }

    @Test
    @Shows(
            value = DRAFT_SHARED_PER_ANSWER,
            by = {ACCEPTS, REJECTS})
    @Shows(value = DRAFT_GOES_WITH_SUBMISSION, by = ACCEPTS)
    void colleagues_of_one_municipality_share_one_draft_and_one_response() {
        String id =
                world.opened(world.draft(List.of(), "ORGANISATION", world.now().plus(Duration.ofDays(2))));
        String drafts = path(id) + "/response-drafts/mine";
        register("fg-delft", "fg-gouda");

        String mine = etag(world.put("fg-delft", drafts + "/answers/rol", Map.of("value", "AGREE"))
                .expectStatus()
                .isOk());
        world.put("fg-delft", drafts + "/answers/gereed", Map.of("value", 4))
                .expectStatus()
                .isOk();
        world.put("fg-delft", drafts + "/answers/rol", Map.of("value", "DISAGREE"))
                .expectStatus()
                .isEqualTo(428);
        world.put("fg-delft", drafts + "/answers/rol", Map.of("value", "NEUTRAL"), mine)
                .expectStatus()
                .isOk();
        world.put("fg-delft", drafts + "/answers/rol", Map.of("value", "DISAGREE"), mine)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.value")
                .isEqualTo("NEUTRAL");
        JsonNode draft = world.read("fg-delft", drafts);
        assertThat(draft.path("answers")).hasSize(2);
        world.get("fg-gouda", drafts).expectStatus().isNotFound();

        world.put("fg-delft", path(id) + "/responses/mine", ConsultationWorld.madeOf(draft, "rol", "AGREE"))
                .expectStatus()
                .isCreated();
        world.get("fg-delft", drafts).expectStatus().isNotFound();
        JsonNode coverage = world.read(ADVOCATE, path(id) + "/coverage");
        assertThat(coverage.path("organisations").path("responded").asInt()).isEqualTo(1);
        assertThat(coverage.path("organisations").path("invited").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(coverage.path("members").path("opened").asInt()).isEqualTo(1);
        assertThat(world.read(ADVOCATE, path(id) + "/responses")
                        .path("items")
                        .get(0)
                        .toString())
                .contains("Delft")
                .doesNotContain("member");
        JsonNode last = world.read(ADVOCATE, path(id) + "/responses?limit=1");
        assertThat(last.path("items")).hasSize(1);
        assertThat(last.path("next").isNull()).isTrue();
    }

    @Test
    @Shows(
            value = {ONE_RESPONSE, DRAFT_SHARED_PER_ANSWER},
            by = REJECTS)
    void who_has_seen_something_that_is_gone_changes_nothing() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String mine = path(id) + "/responses/mine";
        String drafts = path(id) + "/response-drafts/mine";
        String answer = drafts + "/answers/rol";
        for (String seen : List.of("*", "\"1\"")) {
            world.put("fg-utrecht", mine, answers("rol", "AGREE"), seen)
                    .expectStatus()
                    .isEqualTo(412);
            world.put("fg-utrecht", drafts, answers("rol", "AGREE"), seen)
                    .expectStatus()
                    .isEqualTo(412);
            world.put("fg-utrecht", answer, Map.of("value", "AGREE"), seen)
                    .expectStatus()
                    .isEqualTo(412);
        }

        String seen = etag(world.put("fg-utrecht", answer, Map.of("value", "AGREE"))
                .expectStatus()
                .isOk());
        world.put("fg-utrecht", answer, new HashMap<>(), seen).expectStatus().isNoContent();
        world.put("fg-utrecht", answer, Map.of("value", "DISAGREE"), seen)
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:stale-version");
        world.get("fg-utrecht", answer).expectStatus().isNotFound();
    }

    @Test
    @Shows(
            value = RESPONDENTS_HIDDEN_AMONG_FEW,
            by = {ACCEPTS, REJECTS})
    void an_advocate_sees_which_municipalities_responded_once_they_are_enough_to_hide_behind() {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put("publication", "WITHOUT_NAME");
        String id = world.opened(draft);
        String path = path(id) + "/coverage/organisations";
        world.get("fg-utrecht", path).expectStatus().isForbidden();
        JsonNode before = world.read(ADVOCATE, path).path("items");
        assertThat(before.size()).isGreaterThanOrEqualTo(342);
        assertThat(before.valueStream()
                        .filter(each -> each.path("code").asString().equals("GM0344")))
                .singleElement()
                .satisfies(utrecht ->
                        assertThat(utrecht.path("province").asString()).isEqualTo("Utrecht"));
        assertThat(before.findValuesAsString("reach")).doesNotContain("RESPONDED");

        for (int i = 1; i <= 5; i++) {
            String account = "fg-reactie" + i;
            world.get(account, "/v1/members/me").expectStatus().isOk();
            world.put(account, path(id) + "/responses/mine", answers("rol", "AGREE"))
                    .expectStatus()
                    .isCreated();
            if (i < 5) {
                world.get(ADVOCATE, path)
                        .expectStatus()
                        .isForbidden()
                        .expectBody()
                        .jsonPath("$.type")
                        .isEqualTo("urn:meent:problem:respondents-too-few");
            }
        }
        assertThat(world.read(ADVOCATE, path).path("items").findValuesAsString("reach"))
                .filteredOn("RESPONDED"::equals)
                .hasSize(5);
    }

    @Test
    @Shows(
            value = AUDIENCE_COUNTED_BEFORE,
            by = {ACCEPTS, REJECTS})
    void an_advocate_counts_an_audience_before_choosing_it() {
        world.get("fg-teller", "/v1/members/me").expectStatus().isOk();
        String own = world.read("fg-teller", "/v1/members/me")
                .path("organisation")
                .path("code")
                .asString();
        JsonNode size = body(count(ADVOCATE, Map.of("functions", List.of("FG"), "organisations", List.of(own)))
                .expectStatus()
                .isOk());
        assertThat(size.path("members").asInt()).isEqualTo(1);
        assertThat(size.path("organisations").asInt()).isEqualTo(1);
        assertThat(size.path("municipalities").asInt()).isEqualTo(1);
        assertThat(body(count(ADVOCATE, Map.of("themes", List.of("bestaat-niet")))
                                .expectStatus()
                                .isOk())
                        .path("members")
                        .asInt())
                .isZero();
        assertThat(counted(Map.of("organisations", List.of(own), "organisationKinds", List.of("MUNICIPALITY"))))
                .isEqualTo(1);
        assertThat(counted(Map.of("organisations", List.of(own), "organisationKinds", List.of("VNG"))))
                .isZero();
        String circle = "kring-" + UUID.randomUUID();
        world.as("moderator-vng")
                .post()
                .uri("/v1/circles")
                .bodyValue(Map.of("id", circle, "name", "Tellers", "joining", "OPEN"))
                .exchange()
                .expectStatus()
                .isCreated();
        assertThat(counted(Map.of("functions", List.of("FG"), "circles", List.of(circle))))
                .isZero();
        world.put("fg-teller", "/v1/circles/" + circle + "/members/me", null)
                .expectStatus()
                .is2xxSuccessful();
        world.read("fg-teller", "/v1/members/me");
        assertThat(counted(Map.of("functions", List.of("FG"), "circles", List.of(circle))))
                .isEqualTo(1);
        count("fg-teller", Map.of()).expectStatus().isForbidden();
    }

    private int counted(Map<String, Object> audience) {
        return body(count(ADVOCATE, audience).expectStatus().isOk())
                .path("members")
                .asInt();
    }

    private WebTestClient.ResponseSpec count(String account, Map<String, Object> audience) {
        return world.as(account)
                .post()
                .uri("/v1/consultations/audience-count")
                .bodyValue(audience)
                .exchange();
    }

    @Test
    @Shows(
            value = ALL_FAULTS_AT_ONCE,
            by = {REJECTS, NOTHING_HAPPENS})
    void bad_answers_are_all_named_at_once() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));

        JsonNode refused = body(world.put(
                        "fg-utrecht",
                        path(id) + "/responses/mine",
                        answers(
                                "nodig",
                                List.of("Model", "Uren", "Scholing"),
                                "gereed",
                                6,
                                "eerst",
                                List.of("A"),
                                "wie",
                                "Niemand",
                                "overig",
                                3,
                                "bestaat-niet",
                                "x"))
                .expectStatus()
                .isBadRequest());

        assertThat(refused.path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/answers",
                        "/answers/0/value",
                        "/answers/1/value",
                        "/answers/2/value",
                        "/answers/3/value",
                        "/answers/4/value",
                        "/answers/5/questionId");
        world.get("fg-utrecht", path(id) + "/responses/mine").expectStatus().isNotFound();
        assertThat(world.eventsNow(id, "response.")).isEmpty();
    }

    @Test
    @Shows(value = DRAFTED_BY_ADVOCATES, by = REJECTS)
    @Shows(value = PARTS_FIT_EACH_OTHER, by = REJECTS)
    void a_bad_draft_is_named_at_once() {
        Map<String, Object> draft = new HashMap<>(world.draft(List.of(), "MEMBER", world.now()));
        draft.put("title", " ");
        draft.put("opensAt", world.now().plus(Duration.ofDays(1)).toString());
        draft.put("audience", Map.of("themes", List.of("bestaat-niet")));
        draft.put(
                "questions",
                List.of(
                        Map.of("id", "a", "kind", "SINGLE", "text", "x", "options", List.of("een")),
                        Map.of("id", "a", "kind", "SCALE", "text", "x")));

        JsonNode refused = body(world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations")
                .bodyValue(draft)
                .exchange()
                .expectStatus()
                .isBadRequest());

        assertThat(refused.path("errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/title",
                        "/closesAt",
                        "/questions/0/options",
                        "/questions/1/id",
                        "/questions/1/max",
                        "/audience/themes/0");
        world.as("fg-utrecht")
                .post()
                .uri("/v1/consultations")
                .bodyValue(world.draft(List.of(), "MEMBER", world.now()))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void the_deadline_only_becomes_later_and_a_clarification_asks_to_look_again() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        world.put("fg-utrecht", path(id) + "/responses/mine", answers("rol", "AGREE"))
                .expectStatus()
                .isCreated();

        world.put(
                        ADVOCATE,
                        path(id) + "/deadline",
                        Map.of("closesAt", world.now().plus(Duration.ofDays(1)), "reason", "Eerder"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:deadline-shortened");
        world.put(
                        ADVOCATE,
                        path(id) + "/deadline",
                        Map.of("closesAt", world.now().plus(Duration.ofDays(9)), "reason", "Vakantie"))
                .expectStatus()
                .isNoContent();
        world.passes(Duration.ofSeconds(1));
        world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/clarifications")
                .bodyValue(Map.of("questionId", "rol", "text", "Het gaat om artikel 27."))
                .exchange()
                .expectStatus()
                .isCreated();

        world.passes(Duration.ofDays(3));
        JsonNode read = world.read("fg-utrecht", path(id));
        assertThat(read.path("status").asString()).isEqualTo("OPEN");
        assertThat(read.path("extensions").get(0).path("reason").asString()).isEqualTo("Vakantie");
        assertThat(read.path("clarifiedSince").asBoolean()).isTrue();
        assertThat(world.eventsNow(id, "consultation.closed")).isEmpty();
    }

    @Test
    @Shows(
            value = RESULTS_AFTER_CLOSING,
            by = {ACCEPTS, REJECTS})
    @Shows(
            value = OUTCOME_AFTER_CLOSING,
            by = {ACCEPTS, REJECTS})
    @Shows(value = ConsultationRule.COUNTED_ONCE, by = Case.REJECTS)
    void results_are_shown_after_the_closing_and_never_about_a_few() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        for (String place : List.of("breda", "emmen", "ede", "heerlen", "venlo", "leiden")) {
            world.put("fg-" + place, path(id) + "/responses/mine", answers("rol", "AGREE", "nodig", List.of("Model")))
                    .expectStatus()
                    .isCreated();
        }
        world.get("fg-breda", path(id) + "/results").expectStatus().isEqualTo(409);
        world.as("fg-leiden")
                .delete()
                .uri(path(id) + "/responses/mine")
                .exchange()
                .expectStatus()
                .isNoContent();
        world.as("fg-leiden")
                .delete()
                .uri(path(id) + "/responses/mine")
                .exchange()
                .expectStatus()
                .isNoContent();
        world.put(ADVOCATE, path(id) + "/outcome", Map.of("summary", "Te vroeg"))
                .expectStatus()
                .isEqualTo(409);
        world.passes(Duration.ofDays(2));
        world.get("fg-breda", path(id) + "/results")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .value(String.class, type -> assertThat(type).endsWith("consultation-being-counted"));
        world.passes(Duration.ofMinutes(1));
        world.events(id, "consultation.results-recorded", 1);

        JsonNode results = world.read("fg-breda", path(id) + "/results");
        assertThat(results.path("responses").asInt()).isEqualTo(5);
        assertThat(results.path("questions")
                        .get(0)
                        .path("counts")
                        .get(0)
                        .path("count")
                        .asInt())
                .isEqualTo(5);
        world.put(
                        ADVOCATE,
                        path(id) + "/outcome",
                        Map.of("summary", "x", "perQuestion", List.of(Map.of("questionId", "nee"))))
                .expectStatus()
                .isBadRequest();
        world.put(
                        ADVOCATE,
                        path(id) + "/outcome",
                        Map.of(
                                "summary",
                                "U was het eens.",
                                "perQuestion",
                                List.of(Map.of("questionId", "rol", "heard", "Eens", "done", "Ingebracht")),
                                "links",
                                List.of(Map.of("title", "Bericht", "url", "/berichten/1"))))
                .expectStatus()
                .isNoContent();
        JsonNode read = world.read("fg-breda", path(id));
        assertThat(read.path("status").asString()).isEqualTo("OUTCOME_PUBLISHED");
        assertThat(read.path("outcome").path("perQuestion").get(0).path("done").asString())
                .isEqualTo("Ingebracht");
        assertThat(read.path("outcome").path("changedAt").isNull()).isTrue();
        world.publish(ADVOCATE, id, Map.of("summary", "U was het zeer eens."))
                .expectStatus()
                .isNoContent();
        JsonNode changed = world.read("fg-breda", path(id)).path("outcome");
        assertThat(changed.path("publishedAt")).isEqualTo(read.path("outcome").path("publishedAt"));
        assertThat(changed.path("changedAt").isNull()).isFalse();
        assertThat(world.read("fg-breda", "/v1/consultations?status=OUTCOME_PUBLISHED")
                        .toString())
                .contains(id);
    }

    private void register(String... accounts) {
        for (String account : accounts) {
            world.get(account, "/v1/members/me").expectStatus().isOk();
        }
    }

    private WebTestClient.ResponseSpec patch(String id, @Nullable String version, Object body) {
        WebTestClient.RequestBodySpec request =
                world.as(ADVOCATE).patch().uri(path(id)).contentType(MediaType.valueOf("application/merge-patch+json"));
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.bodyValue(body).exchange();
    }

    private static String etag(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody().returnResult().getResponseHeaders().getFirst("ETag"));
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
