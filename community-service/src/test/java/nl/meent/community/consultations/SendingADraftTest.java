package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationRule.DRAFT_GOES_WITH_SUBMISSION;
import static nl.meent.community.consultations.ConsultationRule.DRAFT_SEEN_BEFORE_SUBMITTING;
import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.madeOf;
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
import nl.meent.community.RunningService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Two colleagues of one municipality, or one member in two windows: who sends loses nothing of what the other wrote. */
class SendingADraftTest {

    private static final String PER_ORGANISATION = "ORGANISATION";
    private static final String PER_MEMBER = "MEMBER";

    private final ConsultationWorld world = new ConsultationWorld(RunningService.shared());

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = REJECTS)
    void what_was_written_at_another_question_and_never_seen_is_shown_and_stays(String per) {
        String id = opened(per);
        write(other(per), id, "overig", "Het lange werk van de collega");

        JsonNode refused = refusedAsUnseen(send("fg-assen", id, madeOfNothing("rol", "AGREE")));
        assertThat(refused.path("current").path("answers").toString()).contains("Het lange werk van de collega");
        world.get("fg-assen", path(id) + "/responses/mine").expectStatus().isNotFound();

        send("fg-assen", id, madeOf(refused.path("current"), "rol", "AGREE", "overig", "Het lange werk van de collega"))
                .expectStatus()
                .isCreated();
        assertThat(world.read(other(per), path(id) + "/responses/mine")
                        .path("answers")
                        .findValuesAsString("value"))
                .containsExactly("AGREE", "Het lange werk van de collega");
    }

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = REJECTS)
    void what_was_changed_since_at_the_same_question_is_shown_and_stays(String per) {
        String id = opened(per);
        write("fg-assen", id, "overig", "Mijn tekst");
        JsonNode seen = world.read("fg-assen", draft(id));
        world.put(other(per), draft(id), answers("overig", "De tekst van de collega"), "*")
                .expectStatus()
                .isOk();

        JsonNode refused = refusedAsUnseen(send("fg-assen", id, madeOf(seen, "rol", "AGREE", "overig", "Mijn tekst")));
        assertThat(refused.path("current").path("answers").get(0).path("value").asString())
                .isEqualTo("De tekst van de collega");
        assertThat(world.read("fg-assen", draft(id))).isEqualTo(refused.path("current"));
    }

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = REJECTS)
    void who_revises_names_the_draft_too(String per) {
        String id = opened(per);
        send("fg-assen", id, answers("rol", "AGREE")).expectStatus().isCreated();
        write(other(per), id, "overig", "Er komt nog iets bij");

        refusedAsUnseen(send("fg-assen", id, madeOfNothing("rol", "NEUTRAL"), "*"));
        send("fg-assen", id, madeOf(world.read("fg-assen", draft(id)), "rol", "NEUTRAL"), "*")
                .expectStatus()
                .isNoContent();
    }

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = ACCEPTS)
    @Shows(value = DRAFT_GOES_WITH_SUBMISSION, by = ACCEPTS)
    void who_saw_the_draft_sends_it_and_it_goes(String per) {
        String id = opened(per);
        write(other(per), id, "rol", "AGREE");
        JsonNode seen = world.read("fg-assen", draft(id));

        send("fg-assen", id, madeOf(seen, "rol", "AGREE")).expectStatus().isCreated();
        world.get("fg-assen", draft(id)).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = NOTHING_HAPPENS)
    void where_there_is_no_draft_nothing_is_named(String per) {
        String id = opened(per);
        send("fg-assen", id, madeOfNothing("rol", "AGREE")).expectStatus().isCreated();
    }

    /** A program that knows of no drafts is not held up, and takes nothing away. */
    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = ACCEPTS)
    @Shows(value = DRAFT_GOES_WITH_SUBMISSION, by = NOTHING_HAPPENS)
    void who_does_not_say_what_was_seen_sends_and_what_else_was_written_stays(String per) {
        String id = opened(per);
        write(other(per), id, "rol", "AGREE");
        write(other(per), id, "nodig", List.of("Uren"));
        write(other(per), id, "overig", "Het lange werk van de collega");
        send("fg-assen", id, answers("rol", "AGREE", "nodig", List.of("Uren")))
                .expectStatus()
                .isCreated();
        assertThat(world.read("fg-assen", draft(id)).toString()).contains("Het lange werk van de collega");

        send(
                        "fg-assen",
                        id,
                        answers("rol", "AGREE", "nodig", List.of("Uren"), "overig", "Het lange werk van de collega"),
                        "*")
                .expectStatus()
                .isNoContent();
        world.get("fg-assen", draft(id)).expectStatus().isNotFound();
    }

    @ParameterizedTest
    @ValueSource(strings = {PER_ORGANISATION, PER_MEMBER})
    @Shows(value = DRAFT_SEEN_BEFORE_SUBMITTING, by = REJECTS)
    void that_it_closed_is_said_first(String per) {
        String id = opened(per);
        write(other(per), id, "overig", "Te laat");
        world.passes(Duration.ofDays(2));
        send("fg-assen", id, answers("rol", "AGREE")).expectStatus().isEqualTo(409);
    }

    /** The colleague; where each answers alone, oneself in another window. */
    private static String other(String per) {
        return per.equals(PER_MEMBER) ? "fg-assen" : "ciso-assen";
    }

    private String opened(String per) {
        for (String colleague : List.of("fg-assen", "ciso-assen")) {
            world.get(colleague, "/v1/members/me").expectStatus().isOk();
        }
        Map<String, Object> draft =
                new HashMap<>(world.draft(List.of(), per, world.now().plus(Duration.ofDays(2))));
        draft.put("audience", Map.of());
        return world.opened(draft);
    }

    private static String draft(String id) {
        return path(id) + "/response-drafts/mine";
    }

    private static Map<String, Object> madeOfNothing(Object... questionsAndValues) {
        Map<String, Object> body = new HashMap<>(answers(questionsAndValues));
        body.put("draft", "");
        return body;
    }

    private void write(String account, String id, String question, Object value) {
        world.put(account, draft(id) + "/answers/" + question, Map.of("value", value))
                .expectStatus()
                .isOk();
    }

    private WebTestClient.ResponseSpec send(String account, String id, Object response, String... ifMatch) {
        return world.put(account, path(id) + "/responses/mine", response, ifMatch);
    }

    private static JsonNode refusedAsUnseen(WebTestClient.ResponseSpec answer) {
        JsonNode problem = Objects.requireNonNull(answer.expectStatus()
                .isEqualTo(412)
                .expectHeader()
                .doesNotExist("ETag")
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
        assertThat(problem.path("type").asString()).isEqualTo("urn:meent:problem:response-draft-changed");
        return problem;
    }
}
