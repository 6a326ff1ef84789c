package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.AUDIENCE_REFERS_TO_WHAT_EXISTS;
import static nl.meent.community.consultations.ConsultationRule.CLARIFIED_WHILE_OPEN;
import static nl.meent.community.consultations.ConsultationRule.DRAFTED_BY_ADVOCATES;
import static nl.meent.community.consultations.ConsultationRule.PARTS_FIT_EACH_OTHER;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What an advocate drafts fits together, and a request that is repeated does nothing twice. */
class DraftRulesTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    static Stream<Arguments> partsThatFit() {
        return Stream.of(
                questions(question("a", "SINGLE", "options", List.of("een", "twee"))),
                questions(question("a", "RANKING", "options", List.of("een", "twee", "drie"))),
                questions(question("a", "MULTIPLE", "options", List.of("een", "twee"), "max", 1)),
                questions(question("a", "MULTIPLE", "options", List.of("een", "twee"), "max", 2)),
                questions(question("a", "SCALE", "min", 0, "max", 100)),
                questions(question("a", "SCALE", "min", -1, "max", 0)),
                questions(question("a", "OPEN"), question("b", "STATEMENT")),
                questions(
                        question("a", "SCALE", "min", 999_999_952, "max", 999_999_999),
                        question("b", "OPEN", "condition", after("a", 999_999_999))));
    }

    @ParameterizedTest
    @MethodSource("partsThatFit")
    @Shows(value = PARTS_FIT_EACH_OTHER, by = ACCEPTS)
    void takes_questions_whose_parts_fit(Map<String, Object> changed) {
        draft(changed).expectStatus().isCreated();
    }

    /** A browser sends no space back that stands around an option: nobody could choose it. */
    @Test
    @Shows(value = PARTS_FIT_EACH_OTHER, by = ACCEPTS)
    void keeps_options_as_a_form_sends_them_back() {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put(
                "questions",
                List.of(
                        question("a", "SINGLE", "options", List.of(" voor", "tegen ")),
                        question("b", "OPEN", "condition", after("a", " voor"))));
        String id = world.drafted(draft);
        JsonNode kept = world.read(ADVOCATE, path(id)).path("questions");
        assertThat(kept.get(0).path("options").toString()).isEqualTo("[\"voor\",\"tegen\"]");
        assertThat(kept.get(1).path("condition").path("anyOf").toString()).isEqualTo("[\"voor\"]");
    }

    @Test
    void takes_as_much_text_as_its_fields_allow() {
        List<Object> paragraphs = IntStream.rangeClosed(1, 200)
                .<Object>mapToObj(number -> Map.of("number", "Artikel " + number, "text", "x".repeat(10_000)))
                .toList();
        Object law = question("wet", "PARAGRAPHS", "paragraphs", paragraphs);
        List<Object> questions = new ArrayList<>(List.of(law));
        IntStream.rangeClosed(1, 99).forEach(number -> questions.add(question("v" + number, "OPEN")));
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.put("questions", questions);
        String id = world.opened(draft);

        List<Object> answers = IntStream.rangeClosed(1, 99)
                .<Object>mapToObj(number -> Map.of("questionId", "v" + number, "value", "x".repeat(20_000)))
                .toList();
        for (String where : List.of("/response-drafts/mine", "/responses/mine")) {
            world.put("fg-utrecht", path(id) + where, Map.of("answers", answers))
                    .expectStatus()
                    .is2xxSuccessful();
        }
    }

    static Stream<Arguments> partsThatDoNot() {
        return Stream.of(
                wrong("/questions/0/options", question("a", "SINGLE", "options", List.of("een"))),
                wrong("/questions/0/options", question("a", "RANKING")),
                wrong("/questions/0/options", question("a", "MULTIPLE", "options", List.of("een"))),
                wrong("/questions/0/options/1", question("a", "SINGLE", "options", List.of("een", "een"))),
                wrong("/questions/0/options/1", question("a", "SINGLE", "options", List.of("een", " een\u2003"))),
                wrong("/questions/0/options/0", question("a", "SINGLE", "options", List.of("een\ntwee", "drie"))),
                wrong("/questions/0/max", question("a", "SCALE", "min", 999_999_990, "max", 1_000_000_000)),
                wrong(
                        "/questions/0/options/0",
                        question("a", "SINGLE", "options", Arrays.asList(null, "twee")),
                        question("b", "OPEN", "condition", after("a", "twee"))),
                wrong(
                        "/questions/0/options/0",
                        question("a", "MULTIPLE", "options", List.of(1, "twee")),
                        question("b", "OPEN", "condition", after("a", "twee"))),
                wrong("/questions/0/max", question("a", "MULTIPLE", "options", List.of("een", "twee"), "max", 3)),
                wrong("/questions/0/max", question("a", "MULTIPLE", "options", List.of("een", "twee"), "max", 0)),
                wrong("/questions/0/max", question("a", "SCALE", "min", 5, "max", 5)),
                wrong("/questions/0/max", question("a", "SCALE", "min", 0, "max", 101)),
                wrong("/questions/0/max", question("a", "SCALE", "max", 5)),
                wrong(
                        "/questions/0/options",
                        question("a", "SCALE", "options", List.of("een", "twee"), "min", 1, "max", 5)),
                wrong("/questions/0/options", question("a", "OPEN", "options", List.of("een", "twee"))),
                wrong("/questions/0/options", question("a", "STATEMENT", "options", List.of("een", "twee"))),
                wrong(
                        "/questions/0/options",
                        question(
                                "a",
                                "PARAGRAPHS",
                                "options",
                                List.of("een", "twee"),
                                "paragraphs",
                                List.of(Map.of("number", "1", "text", "De gemeente doet iets.")))),
                wrong("/questions/1/id", question("a", "OPEN"), question("a", "OPEN")));
    }

    @ParameterizedTest
    @MethodSource("partsThatDoNot")
    @Shows(value = PARTS_FIT_EACH_OTHER, by = REJECTS)
    void names_the_part_that_does_not_fit(String pointer, Map<String, Object> changed) {
        assertThat(pointersOfFaults(changed)).containsExactly(pointer);
    }

    @Test
    @Shows(
            value = PARTS_FIT_EACH_OTHER,
            by = {ACCEPTS, REJECTS})
    void closes_after_it_opens() {
        String moment = world.now().plus(Duration.ofDays(1)).toString();
        assertThat(pointersOfFaults(Map.of("opensAt", moment, "closesAt", moment)))
                .containsExactly("/closesAt");
        draft(Map.of(
                        "opensAt",
                        moment,
                        "closesAt",
                        world.now().plus(Duration.ofDays(2)).toString()))
                .expectStatus()
                .isCreated();
    }

    @Test
    @Shows(
            value = AUDIENCE_REFERS_TO_WHAT_EXISTS,
            by = {ACCEPTS, REJECTS})
    void themes_and_circles_of_the_audience_exist() {
        String theme = "thema-" + UUID.randomUUID();
        String circle = "kring-" + UUID.randomUUID();
        moderates("/v1/themes", Map.of("slug", theme, "name", "Thema"));
        moderates("/v1/circles", Map.of("id", circle, "name", "Kring", "joining", "CLOSED"));
        draft(Map.of("audience", Map.of("themes", List.of(theme), "circles", List.of(circle))))
                .expectStatus()
                .isCreated();
        assertThat(pointersOfFaults(Map.of(
                        "audience",
                        Map.of("themes", List.of(theme, "geen"), "circles", List.of("geen-kring", circle)))))
                .containsExactlyInAnyOrder("/audience/themes/1", "/audience/circles/0");
    }

    private void moderates(String path, Map<String, Object> body) {
        world.as("moderator-vng")
                .post()
                .uri(path)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    @Test
    @Shows(value = DRAFTED_BY_ADVOCATES, by = NOTHING_HAPPENS)
    void the_same_request_twice_drafts_one() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String first = created("/v1/consultations", key, body);

        assertThat(created("/v1/consultations", key, body)).isEqualTo(first);
        assertThat(world.eventsNow(first, "consultation.drafted")).hasSize(1);
    }

    @Test
    @Shows(value = CLARIFIED_WHILE_OPEN, by = NOTHING_HAPPENS)
    void the_same_explanation_twice_is_one() {
        String id = world.opened(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("questionId", "rol", "text", "Het gaat om artikel 27.");
        String first = created(path(id) + "/clarifications", key, body);

        assertThat(created(path(id) + "/clarifications", key, body)).isEqualTo(first);
        assertThat(world.eventsNow(id, "question-clarified")).hasSize(1);
    }

    private String created(String path, String key, Map<String, Object> body) {
        return Objects.requireNonNull(world.as(ADVOCATE)
                        .post()
                        .uri(path)
                        .header("Idempotency-Key", key)
                        .bodyValue(body)
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("id")
                .asString();
    }

    private List<String> pointersOfFaults(Map<String, Object> changed) {
        return Objects.requireNonNull(draft(changed)
                        .expectStatus()
                        .isBadRequest()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("errors")
                .findValuesAsString("pointer");
    }

    private WebTestClient.ResponseSpec draft(Map<String, Object> changed) {
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), "MEMBER", world.now().plus(Duration.ofDays(2))));
        draft.putAll(changed);
        return world.as(ADVOCATE)
                .post()
                .uri("/v1/consultations")
                .bodyValue(draft)
                .exchange();
    }

    private static Arguments questions(Object... questions) {
        return Arguments.of(Map.of("questions", List.of(questions)));
    }

    private static Arguments wrong(String pointer, Object... questions) {
        return Arguments.of(pointer, Map.of("questions", List.of(questions)));
    }

    private static Map<String, Object> after(String question, Object value) {
        return Map.of("questionId", question, "anyOf", List.of(value));
    }

    private static Map<String, Object> question(String id, String kind, Object... namesAndValues) {
        Map<String, Object> question = new HashMap<>(Map.of("id", id, "kind", kind, "text", "Wat vindt u?"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            question.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return question;
    }
}
