package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.meent.community.RunningService;
import nl.meent.runtime.testapi.rules.Case;
import nl.meent.transparency.Commitment;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** A questionnaire in sections, with a question after a given answer and one about the paragraphs of a draft text. */
class QuestionnaireJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final List<Object> COMMENTS = List.of(
            Map.of("paragraph", "1", "stance", "AGREE"),
            Map.of("paragraph", "2a", "stance", "CHANGE", "text", "Elke gemeente \u2026 \ud83d\ude42"));

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @Test
    @Shows(value = ConsultationRule.SECTIONS_CONDITIONS_AND_PARAGRAPHS_FIT, by = Case.ACCEPTS)
    void sections_conditions_and_paragraphs_are_read_as_they_were_drafted_and_changed_like_the_rest() {
        String id = world.drafted(draft());
        JsonNode read = world.read(ADVOCATE, path(id));
        assertThat(read.at("/sections/0/title").asString()).isEqualTo("Vooraf");
        assertThat(read.at("/sections/0/introHtml").asString()).contains("<strong>eerst</strong>");
        assertThat(read.at("/questions/1/condition/anyOf/0").asString()).isEqualTo("Ja");
        assertThat(read.at("/questions/2/section").asString()).isEqualTo("tekst");
        assertThat(read.at("/questions/2/paragraphs/1/number").asString()).isEqualTo("2a");

        world.as(ADVOCATE)
                .patch()
                .uri(path(id))
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "*")
                .bodyValue("{\"title\": \"Anders\"}")
                .exchange()
                .expectStatus()
                .isNoContent();
        JsonNode changed = world.read(ADVOCATE, path(id));
        assertThat(changed.path("questions")).isEqualTo(read.path("questions"));
        assertThat(changed.path("sections")).isEqualTo(read.path("sections"));
    }

    @Test
    @Shows(value = ConsultationRule.SECTIONS_CONDITIONS_AND_PARAGRAPHS_FIT, by = Case.REJECTS)
    void what_does_not_fit_names_its_field() {
        Map<String, Object> draft = draft();
        draft.put(
                "sections",
                List.of(
                        Map.of("id", "a", "title", "A"),
                        Map.of("id", "a", "title", " "),
                        Map.of("id", "b", "title", "B")));
        draft.put(
                "questions",
                List.of(
                        with(open("q0"), "section", "b"),
                        with(open("q1"), "section", "nergens"),
                        with(open("q2"), "section", "a"),
                        open("q3"),
                        with(open("q4"), "section", "b", "condition", after("q5", "Ja")),
                        with(single("q5"), "section", "b", "condition", after("q0", "Ja")),
                        with(open("q6"), "section", "b", "condition", after("q5", "Ja", "Misschien")),
                        with(open("q7"), "section", "b", "condition", after("q5")),
                        with(open("q8"), "section", "b", "paragraphs", List.of(paragraph("1"))),
                        with(open("q9"), "section", "b", "kind", "PARAGRAPHS"),
                        with(
                                open("q10"),
                                "section",
                                "b",
                                "kind",
                                "PARAGRAPHS",
                                "paragraphs",
                                List.of(paragraph("1"), paragraph("1"), paragraph("")))));
        JsonNode problem = body(world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations")
                .bodyValue(draft)
                .exchange()
                .expectStatus()
                .isBadRequest());
        assertThat(problem.path("errors")
                        .valueStream()
                        .map(error -> error.path("pointer").asString() + " "
                                + error.path("code").asString()))
                .containsExactlyInAnyOrder(
                        "/sections/1/title required",
                        "/sections/1/id section-id-twice",
                        "/questions/1/section question-section-unknown",
                        "/questions/2/section question-section-apart",
                        "/questions/3/section question-outside-sections",
                        "/questions/4/condition/questionId condition-not-earlier",
                        "/questions/5/condition/questionId condition-without-choice",
                        "/questions/6/condition/anyOf/1 condition-value-unknown",
                        "/questions/7/condition/anyOf condition-without-values",
                        "/questions/8/paragraphs question-paragraphs-elsewhere",
                        "/questions/9/paragraphs question-without-paragraphs",
                        "/questions/10/paragraphs/1/number question-paragraph-twice",
                        "/questions/10/paragraphs/2/number required");
    }

    @Test
    void a_draft_keeps_what_is_not_asked_and_says_so_and_a_response_leaves_it_out() {
        String id = world.opened(draft());
        String drafts = path(id) + "/response-drafts/mine";
        JsonNode kept = body(world.put("fg-vragen", drafts, answers("camera", "Nee", "hoeveel", 3, "artikel", COMMENTS))
                .expectStatus()
                .isOk());
        assertThat(kept.path("leftOut").valueStream().map(JsonNode::asString)).containsExactly("hoeveel");
        assertThat(world.read("fg-vragen", drafts)).isEqualTo(kept);

        JsonNode again =
                body(world.put("fg-vragen", drafts, answers("camera", "Ja", "hoeveel", 3, "artikel", COMMENTS), "*")
                        .expectStatus()
                        .isOk());
        assertThat(again.path("leftOut").isEmpty()).isTrue();
        assertThat(etag(again, "artikel"))
                .as("what stays as it was keeps its version")
                .isEqualTo(etag(kept, "artikel"));

        String mine = path(id) + "/responses/mine";
        world.put(
                        "fg-vragen",
                        mine,
                        ConsultationWorld.madeOf(again, "camera", "Nee", "hoeveel", 3, "artikel", COMMENTS))
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Meent-Left-Out", "hoeveel");
        assertThat(world.read("fg-vragen", mine)
                        .path("answers")
                        .valueStream()
                        .map(each -> each.path("questionId").asString()))
                .containsExactly("camera", "artikel");
        world.put("fg-vragen", mine, answers("camera", "Ja", "hoeveel", 3, "artikel", COMMENTS), "*")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .doesNotExist("Meent-Left-Out");
        world.put("fg-vragen", mine, answers("camera", "Ja", "artikel", COMMENTS), "*")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void one_comment_on_a_paragraph_is_kept_by_itself_and_refused_where_it_is_none() {
        String id = world.opened(draft());
        String artikel = path(id) + "/response-drafts/mine/answers/artikel";
        world.put("fg-los", artikel, Map.of("value", COMMENTS)).expectStatus().isOk();
        assertThat(world.read("fg-los", artikel).at("/value/1/text").asString()).startsWith("Elke gemeente");
        JsonNode problem = body(world.put(
                        "fg-los", artikel, Map.of("value", List.of(Map.of("paragraph", "9", "stance", "AGREE"))), "*")
                .expectStatus()
                .isBadRequest());
        assertThat(problem.at("/errors/0/pointer").asString()).isEqualTo("/value/0/paragraph");
    }

    @Test
    void comments_are_committed_to_and_counted() {
        String id = world.opened(draft());
        IntStream.range(0, 6)
                .forEach(i -> world.put(
                                "fg-leden" + i,
                                path(id) + "/responses/mine",
                                answers("camera", "Nee", "artikel", COMMENTS))
                        .expectStatus()
                        .isCreated());
        JsonNode receipt = world.read("fg-leden0", path(id) + "/responses/mine/receipt");
        assertThat(Commitment.to(
                        Base64.getDecoder().decode(receipt.path("salt").asString()),
                        receipt.path("answers").toString()))
                .isEqualTo(receipt.path("commitment").asString());
        assertThat(receipt.at("/answers/1/value/0/stance").asString()).isEqualTo("AGREE");

        world.passes(Duration.ofDays(2).plusMinutes(1));
        world.events(id, "consultation.results-recorded", 1);
        JsonNode artikel = world.read("fg-leden0", path(id) + "/results").at("/questions/2/paragraphs");
        assertThat(artikel.at("/0/number").asString()).isEqualTo("1");
        assertThat(artikel.at("/0/counts/0/count").asInt()).isEqualTo(6);
        assertThat(artikel.at("/1/counts/1/count").asInt()).isEqualTo(6);
        assertThat(world.read(ADVOCATE, path(id) + "/responses").toString()).contains("Elke gemeente");
    }

    private Map<String, Object> draft() {
        Map<String, Object> draft = world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2)));
        draft.put(
                "sections",
                List.of(
                        Map.of("id", "vooraf", "title", "Vooraf", "intro", "Dit **eerst**."),
                        Map.of("id", "tekst", "title", "De tekst")));
        draft.put(
                "questions",
                List.of(
                        with(single("camera"), "section", "vooraf"),
                        with(
                                open("hoeveel"),
                                "kind",
                                "SCALE",
                                "min",
                                1,
                                "max",
                                5,
                                "required",
                                true,
                                "section",
                                "vooraf",
                                "condition",
                                after("camera", "Ja")),
                        with(
                                open("artikel"),
                                "kind",
                                "PARAGRAPHS",
                                "required",
                                true,
                                "section",
                                "tekst",
                                "paragraphs",
                                List.of(paragraph("1"), paragraph("2a")))));
        return draft;
    }

    private static Map<String, Object> single(String id) {
        return with(open(id), "kind", "SINGLE", "options", List.of("Ja", "Nee"));
    }

    private static Map<String, Object> open(String id) {
        return Map.of("id", id, "kind", "OPEN", "text", "Vraag " + id);
    }

    private static Map<String, Object> after(String question, Object... values) {
        return Map.of("questionId", question, "anyOf", List.of(values));
    }

    private static Map<String, Object> paragraph(String number) {
        return Map.of("number", number, "text", "De gemeente doet iets.");
    }

    private static Map<String, Object> with(Map<String, Object> some, Object... more) {
        Map<String, Object> all = new HashMap<>(some);
        for (int i = 0; i < more.length; i += 2) {
            all.put((String) more[i], more[i + 1]);
        }
        return all;
    }

    private static String etag(JsonNode draft, String question) {
        return draft.path("answers")
                .valueStream()
                .filter(each -> each.path("questionId").asString().equals(question))
                .map(each -> each.path("etag").asString())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(JsonNode.class).returnResult().getResponseBody());
    }
}
