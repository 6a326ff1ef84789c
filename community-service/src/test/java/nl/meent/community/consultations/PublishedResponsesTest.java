package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.community.RunningService;
import nl.meent.runtime.testapi.rules.Case;
import nl.meent.transparency.Commitment;
import nl.meent.transparency.InvalidProofException;
import nl.meent.transparency.PublishedResults;
import nl.meent.transparency.Recount;
import nl.meent.transparency.VerificationKey;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was promised about publishing is what everybody sees, one by one and in tables. */
class PublishedResponsesTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    @Shows(
            value = ConsultationRule.RESPONSES_PUBLISHED,
            by = {Case.ACCEPTS, Case.REJECTS})
    void with_organisation_everybody_reads_and_counts_again() {
        String id = opened("WITH_ORGANISATION");
        respond(id, 5);
        refused("fg-gelezen0", id, 409, "consultation-not-closed");
        assertThat(world.read(ADVOCATE, path(id) + "/responses").path("items")).hasSize(5);
        counts(id);

        JsonNode responses = world.read("fg-gelezen1", path(id) + "/responses").path("items");
        List<String> counted = world.read("fg-gelezen1", path(id) + "/results")
                .path("counted")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        assertThat(responses.valueStream().map(PublishedResponsesTest::commitment))
                .containsExactlyInAnyOrderElementsOf(counted);
        assertThat(responses.get(0).path("organisation").path("name").asString())
                .isNotEmpty();
        assertThat(responses.toString()).doesNotContain("displayName", "memberId");
        assertThat(recount(id, responses).holds()).isTrue();
        ObjectNode invented = (ObjectNode) responses.get(0);
        String salt = Base64.getEncoder().encodeToString(new byte[32]);
        String real = invented.path("commitment").asString();
        invented.put("salt", salt).put("commitment", commitment(invented.put("salt", salt)));
        assertThat(recount(id, responses).strangers())
                .containsExactly(invented.path("commitment").asString());
        assertThatThrownBy(() -> recount(
                        world.read("fg-gelezen1", path(id) + "/results")
                                .toString()
                                .replace(real, invented.path("commitment").asString()),
                        id,
                        responses))
                .as("its commitment in the list is not in the log")
                .isInstanceOf(InvalidProofException.class);
        world.get("ethiek-amsterdam", path(id) + "/responses").expectStatus().isNotFound();
        world.get("ethiek-amsterdam", path(id) + "/responses/table")
                .expectStatus()
                .isNotFound();
    }

    @Test
    @Shows(value = ConsultationRule.RESPONSES_PUBLISHED, by = Case.ACCEPTS)
    void without_name_neither_organisation_nor_time_is_there() {
        String id = opened("WITHOUT_NAME");
        respond(id, 5);
        counts(id);

        JsonNode responses = world.read("fg-gelezen2", path(id) + "/responses").path("items");
        assertThat(responses).hasSize(5).allSatisfy(response -> {
            assertThat(response.has("organisation")).isFalse();
            assertThat(response.has("submittedAt")).isFalse();
            assertThat(response.path("commitment").asString()).isEqualTo(commitment(response));
        });
        assertThat(table("fg-gelezen2", id, "responses").lines().skip(1))
                .hasSize(5)
                .allMatch(line -> line.startsWith(";;;"));
    }

    @Test
    @Shows(value = ConsultationRule.RESPONSES_PUBLISHED, by = Case.REJECTS)
    void without_name_a_few_are_kept_from_members() {
        String id = opened("WITHOUT_NAME");
        respond(id, 4);
        counts(id);

        refused("fg-gelezen0", id, 403, "audience-too-small");
    }

    @Test
    @Shows(value = ConsultationRule.RESPONSES_PUBLISHED, by = Case.REJECTS)
    void what_is_only_counted_is_read_by_nobody() {
        String id = opened("AGGREGATE_ONLY");
        respond(id, 5);
        counts(id);

        refused("fg-gelezen0", id, 403, "responses-only-counted");
        refused(ADVOCATE, id, 403, "responses-only-counted");
        assertThat(table("fg-gelezen0", id, "results")).contains("rol;De FG adviseert.;alle;alle;Eens;5");
    }

    @Test
    @Shows(value = ConsultationRule.RESPONSES_PUBLISHED, by = Case.REJECTS)
    void what_is_not_published_is_read_by_advocates_only() {
        String id = opened("NONE");
        respond(id, 5);
        counts(id);

        refused("fg-gelezen0", id, 403, "results-not-published");
        for (String what : List.of("/results", "/results/table", "/responses/table")) {
            world.get("fg-gelezen0", path(id) + what).expectStatus().isForbidden();
        }
        assertThat(world.read(ADVOCATE, path(id) + "/responses").path("items")).hasSize(5);
        assertThat(table(ADVOCATE, id, "results"))
                .startsWith("\ufeffvraag_id;vraag;indeling;groep;waarde;aantal")
                .contains(";alle;alle;Eens;5");
    }

    @Test
    void a_table_has_a_column_for_every_question_and_no_formulas() {
        String id = opened("WITH_ORGANISATION");
        world.put(
                        "fg-gelezen0",
                        path(id) + "/responses/mine",
                        answers("rol", "AGREE", "nodig", List.of("Model", "Uren"), "overig", "=2+3; \"zo\""))
                .expectStatus()
                .isCreated();

        String table = table(ADVOCATE, id, "responses");
        assertThat(table)
                .startsWith("\ufefforganisatie_code;organisatie;ingestuurd (Nederlandse tijd);vastlegging;De FG"
                        + " adviseert.;");
        assertThat(table).containsPattern("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d;");
        assertThat(table).contains(";Eens;Model | Uren;;;;\"'=2+3; \"\"zo\"\"\"");
    }

    @Test
    void responses_come_a_page_at_a_time_each_once() {
        String id = opened("WITH_ORGANISATION");
        respond(id, 5);
        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = world.read(ADVOCATE, path(id) + "/responses?limit=2" + next);
            page.path("items")
                    .forEach(item -> read.add(item.at("/organisation/code").asString()));
            next = "&cursor=" + page.path("next").asString("");
        } while (next.length() > "&cursor=".length() && read.size() < 10);
        assertThat(read).hasSize(5).doesNotHaveDuplicates();
    }

    private Recount recount(String id, JsonNode responses) {
        return recount(world.read("fg-gelezen1", path(id) + "/results").toString(), id, responses);
    }

    /** As anybody counts who has what the portal hands out. */
    private Recount recount(String results, String id, JsonNode responses) {
        String questions = world.read("fg-gelezen1", path(id)).path("questions").toString();
        return Recount.of(
                PublishedResults.read("{\"id\":\"%s\",\"questions\":%s,\"results\":%s,\"responses\":%s}"
                        .formatted(id, questions, results, responses)),
                VerificationKey.parse(Objects.requireNonNull(RunningService.shared()
                        .anonymous()
                        .get()
                        .uri("/v1/log/key")
                        .exchange()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())));
    }

    private String opened(String publication) {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put("publication", publication);
        return world.opened(draft);
    }

    private void respond(String id, int howMany) {
        IntStream.range(0, howMany)
                .forEach(i -> world.put("fg-gelezen" + i, path(id) + "/responses/mine", answers("rol", "AGREE"))
                        .expectStatus()
                        .isCreated());
    }

    private void counts(String id) {
        world.passes(Duration.ofDays(2).plusMinutes(1));
        world.events(id, "consultation.results-recorded", 1);
    }

    private void refused(String account, String id, int status, String code) {
        for (String what : List.of("/responses", "/responses/table")) {
            world.get(account, path(id) + what)
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody()
                    .jsonPath("$.type")
                    .value(String.class, type -> assertThat(type).endsWith(code));
        }
    }

    private String table(String account, String id, String of) {
        return Objects.requireNonNull(world.get(account, path(id) + "/" + of + "/table")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    /** As somebody who doesn't believe us makes it. */
    private static String commitment(JsonNode response) {
        return Commitment.to(
                Base64.getDecoder().decode(response.path("salt").asString()),
                response.path("answers").toString());
    }
}
