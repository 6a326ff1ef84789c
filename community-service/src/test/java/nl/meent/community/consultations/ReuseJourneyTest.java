package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Consultations that are copied, taken out as a file, brought in, or begun with a template. */
class ReuseJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    /** Seen before it is used: a command waits for no projection. */
    private String open(String... organisations) {
        String id = world.opened(
                world.draft(List.of(organisations), "MEMBER", world.now().plus(Duration.ofDays(2))));
        world.read(ADVOCATE, path(id));
        return id;
    }

    @Test
    void a_copy_is_a_draft_of_its_own_whatever_became_of_the_first() {
        String first = open("GM0344");
        world.put(ADVOCATE, path(first) + "/withdrawal", Map.of("reason", "De wet gaat niet door."))
                .expectStatus()
                .isNoContent();
        String key = "kopie-" + first;
        String copy = created(copied(first, key));
        assertThat(created(copied(first, key))).as("sent twice").isEqualTo(copy).isNotEqualTo(first);

        JsonNode before = world.read(ADVOCATE, path(first));
        JsonNode after = world.read(ADVOCATE, path(copy));
        assertThat(after.path("title").asString()).isEqualTo("De plek van de FG (kopie)");
        assertThat(after.path("status").asString()).isEqualTo("DRAFT");
        assertThat(after.path("closesAt").isNull()).isTrue();
        assertThat(after.path("questions")).isEqualTo(before.path("questions"));
        assertThat(after.path("audience")).isEqualTo(before.path("audience"));
    }

    private WebTestClient.ResponseSpec copied(String id, String key) {
        return world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/copies")
                .header("Idempotency-Key", key)
                .exchange();
    }

    @Test
    void only_advocates_copy_export_import_and_see_templates() {
        String id = open();
        world.as("fg-utrecht")
                .post()
                .uri(path(id) + "/copies")
                .exchange()
                .expectStatus()
                .isForbidden();
        world.get("fg-utrecht", path(id) + "/export").expectStatus().isForbidden();
        world.get("ethiek-arnhem", path(id) + "/export").expectStatus().isNotFound();
        world.get("fg-utrecht", "/v1/consultation-templates").expectStatus().isForbidden();
        world.get("fg-utrecht", "/v1/consultation-templates/position-paper")
                .expectStatus()
                .isForbidden();
        imported("fg-utrecht", exported(id)).expectStatus().isForbidden();
        world.get(ADVOCATE, "/v1/consultation-templates/geen").expectStatus().isNotFound();
    }

    @Test
    void what_is_exported_is_imported_as_the_same_draft() {
        String id = open("GM0344");
        world.get(ADVOCATE, path(id) + "/export")
                .expectHeader()
                .value(
                        "Content-Disposition",
                        name -> assertThat(name)
                                .startsWith("attachment;")
                                .contains("filename*=UTF-8''De%20plek%20van%20de%20FG.json"));
        ObjectNode file = exported(id);
        assertThat(file.path("format").asString()).isEqualTo("meent-consultation/1");
        assertThat(file.toString()).doesNotContain("status", "author", "responded");
        String copy = created(imported(ADVOCATE, file));
        assertThat(exported(copy)).isEqualTo(file);
    }

    @Test
    void everything_that_does_not_fit_here_is_named_at_once_and_nothing_is_drafted() {
        ObjectNode file = exported(open("GM0344"));
        ((ObjectNode) file.path("audience")).withArray("themes").add("geen-thema");
        ((ObjectNode) file.path("audience")).withArray("circles").add("geen-kring");
        ((ObjectNode) file.path("audience")).withArray("organisations").add("GM9999");
        file.put("titel", "Palen");
        ((ObjectNode) file.path("questions").get(1)).put("max", 9);
        refused(file, "/questions/1/max", "question-most-out-of-range")
                .jsonPath("$.errors[*].pointer")
                .value(pointers -> assertThat(pointers)
                        .isEqualTo(List.of(
                                "/questions/1/max",
                                "/audience/themes/0",
                                "/audience/circles/0",
                                "/titel",
                                "/audience/organisations/1")));
        file.put("format", "meent-consultation/2");
        refused(file, "/format", "import-format-newer");
        world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations/imports")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("[]")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private WebTestClient.BodyContentSpec refused(JsonNode file, String pointer, String code) {
        return imported(ADVOCATE, file)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.pointer=='" + pointer + "')].code")
                .isEqualTo(code);
    }

    @Test
    void a_municipality_without_members_and_an_organisation_with_them_are_both_known() {
        String id = open("GM0344");
        world.read("ethiek-arnhem", "/v1/members/me");
        ObjectNode file = exported(id);
        ArrayNode organisations = ((ObjectNode) file.path("audience")).withArray("organisations");
        organisations.add("GM0088").add("VNG");
        created(imported(ADVOCATE, file));
    }

    @Test
    void each_template_is_a_draft_that_could_be_opened_but_for_its_times() {
        JsonNode templates = world.read(ADVOCATE, "/v1/consultation-templates").path("items");
        assertThat(templates.valueStream().map(each -> each.path("id").asString()))
                .containsExactly("uitvoeringstoets", "position-paper", "behoeftepeiling");
        templates.forEach(card -> {
            assertThat(card.path("name").path("nl").asString()).isNotBlank();
            assertThat(card.path("purpose").path("en").asString()).endsWith(".");
            JsonNode template = world.read(
                    ADVOCATE, "/v1/consultation-templates/" + card.path("id").asString());
            assertThat(template.path("consultation").path("questions").size()).isGreaterThan(8);
            String id = created(imported(ADVOCATE, template.path("consultation")));
            world.put(ADVOCATE, path(id) + "/opening", null)
                    .expectStatus()
                    .isEqualTo(409)
                    .expectBody()
                    .jsonPath("$.type")
                    .isEqualTo("urn:meent:problem:consultation-without-closing-time");
        });
    }

    private ObjectNode exported(String id) {
        return (ObjectNode) world.read(ADVOCATE, path(id) + "/export");
    }

    private WebTestClient.ResponseSpec imported(String account, JsonNode file) {
        return world.as(account)
                .post()
                .uri("/v1/consultations/imports")
                .bodyValue(file)
                .exchange();
    }

    private static String created(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                        .isCreated()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("id")
                .asString();
    }
}
