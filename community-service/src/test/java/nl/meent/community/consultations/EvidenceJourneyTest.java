package nl.meent.community.consultations;

import static nl.meent.community.consultations.ConsultationWorld.answers;
import static nl.meent.community.consultations.ConsultationWorld.path;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.meent.community.RunningService;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Tags on open answers, and outcomes that cite them, under each publication rule. */
class EvidenceJourneyTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String MEMBER = "fg-bewijs1";
    private static final String WORDS = "Te weinig 🕰 tijd.";

    private final RunningService service = RunningService.shared();
    private final ConsultationWorld world = new ConsultationWorld(service);

    @Test
    void a_passage_gets_a_tag_and_the_code_book_counts_it() {
        String id = closed("WITHOUT_NAME", 6);
        JsonNode answer = answersTo(id).get(0);
        assertThat(answer.path("text").asString()).startsWith(WORDS);
        assertThat(answer.has("organisation")).isFalse();
        String reference = answer.path("reference").asString();

        Map<String, Object> passage = Map.of("answer", reference, "from", 10, "to", 16, "tag", "tijd");
        String first = created(tag(id, passage));
        assertThat(created(tag(id, passage))).isEqualTo(first);
        created(tag(id, Map.of("answer", reference, "quote", "tijd", "tag", "tijd")));
        created(tag(id, Map.of("answer", reference, "tag", "druk")));

        JsonNode tagged = answersTo(id).get(0).path("passages");
        assertThat(tagged.valueStream().map(each -> each.path("quote").asString()))
                .contains("🕰 tijd", "tijd")
                .hasSize(3);
        assertThat(codeBook(id)).containsExactly("overig druk 1/1", "overig tijd 2/1");
        assertThat(world.events(id, "consultation-passage.tagged", 3)).hasSize(3);
        assertThat(world.events(id, "consultation-passage.tagged", 3).toString())
                .doesNotContain("weinig");

        world.as(ADVOCATE)
                .delete()
                .uri(path(id) + "/passages/" + first)
                .exchange()
                .expectStatus()
                .isNoContent();
        assertThat(codeBook(id)).containsExactly("overig druk 1/1", "overig tijd 1/1");
        world.as(ADVOCATE)
                .delete()
                .uri(path(id) + "/passages/" + first)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void wordings_and_remarks_about_a_draft_text_are_tagged_and_cited_with_their_numbers() {
        Map<String, Object> draft = draft("WITH_ORGANISATION", List.of());
        draft.put(
                "questions",
                List.of(Map.of(
                        "id",
                        "overig",
                        "kind",
                        "PARAGRAPHS",
                        "text",
                        "Wat vindt u van de tekst?",
                        "paragraphs",
                        List.of(Map.of("number", "1", "text", "Een."), Map.of("number", "2a", "text", "Twee.")))));
        String id = world.opened(draft);
        comment(
                id,
                MEMBER,
                List.of(
                        Map.of("paragraph", "1", "stance", "REMARK", "text", "Te vaag."),
                        Map.of("paragraph", "2a", "stance", "CHANGE", "text", "Er komt een openbaar register.")));
        comment(id, "fg-bewijs2", List.of(Map.of("paragraph", "1", "stance", "AGREE")));
        world.passes(Duration.ofDays(1));

        assertThat(answersTo(id).valueStream().map(each -> each.path("text").asString()))
                .as("who only agrees wrote nothing")
                .containsExactly("1: Te vaag.\n\n2a: Er komt een openbaar register.");
        String reference = answersTo(id).get(0).path("reference").asString();
        created(tag(id, Map.of("answer", reference, "quote", "2a: Er komt een openbaar register.", "tag", "register")));
        assertThat(codeBook(id)).containsExactly("overig register 1/1");
        cite(id, Map.of("quote", "2a: Er komt een openbaar register."), List.of());
        assertThat(evidence(MEMBER, id).path("quotes").get(0).path("text").asString())
                .isEqualTo("2a: Er komt een openbaar register.");
    }

    private void comment(String id, String account, List<Map<String, String>> comments) {
        world.get(account, "/v1/members/me").expectStatus().isOk();
        world.put(account, path(id) + "/responses/mine", answers("overig", comments))
                .expectStatus()
                .isCreated();
    }

    @Test
    void a_tag_gets_another_name_or_goes_on_with_another_tag() {
        String id = closed("WITH_ORGANISATION", 2);
        tagAll(id, "tijd", 2);
        created(tag(id, Map.of("answer", answersTo(id).get(0).path("reference").asString(), "tag", "uren")));
        rename(id, "tijd", "uren").expectStatus().isNoContent();
        assertThat(codeBook(id)).containsExactly("overig uren 2/2");
        rename(id, "tijd", "geld").expectStatus().isBadRequest();
        rename(id, "uren", "uren").expectStatus().isNoContent();
    }

    @Test
    void what_is_not_in_an_answer_is_not_tagged() {
        String id = closed("WITH_ORGANISATION", 1);
        String reference = answersTo(id).get(0).path("reference").asString();
        assertThat(refused(tag(id, Map.of("answer", reference, "from", 0, "to", 999, "tag", "x"))))
                .contains("passage-outside-answer", "/from");
        assertThat(refused(tag(id, Map.of("answer", reference, "quote", "Nooit gezegd", "tag", "x"))))
                .contains("passage-outside-answer", "/quote");
        assertThat(refused(tag(id, Map.of("answer", "verzonnen", "tag", "x")))).contains("answer-unknown");
    }

    @Test
    void answers_are_tagged_by_advocates_where_they_may_be_read_and_not_before_the_closing() {
        String open = world.opened(draft("WITH_ORGANISATION", List.of()));
        world.get(ADVOCATE, path(open) + "/questions/overig/answers")
                .expectStatus()
                .isEqualTo(409);
        String counted = closed("AGGREGATE_ONLY", 5);
        world.get(ADVOCATE, path(counted) + "/questions/overig/answers")
                .expectStatus()
                .isForbidden();
        world.get(ADVOCATE, path(counted) + "/tags").expectStatus().isForbidden();
        tag(counted, Map.of("answer", "x", "tag", "x")).expectStatus().isForbidden();
        String few = closed("WITHOUT_NAME", 4);
        world.get(ADVOCATE, path(few) + "/questions/overig/answers")
                .expectStatus()
                .isForbidden();
        String id = closed("WITHOUT_NAME", 5);
        world.get(MEMBER, path(id) + "/questions/overig/answers").expectStatus().isForbidden();
        world.get(MEMBER, path(id) + "/tags").expectStatus().isForbidden();
        world.get(ADVOCATE, path(id) + "/questions/rol/answers").expectStatus().isNotFound();
    }

    @Test
    void in_an_audience_of_a_few_nothing_is_tagged_without_name() {
        String own = world.read(MEMBER, "/v1/members/me")
                .path("organisation")
                .path("code")
                .asString();
        String id = world.opened(draft("WITHOUT_NAME", List.of(own)));
        respond(id, MEMBER, WORDS);
        world.passes(Duration.ofDays(1));
        world.get(ADVOCATE, path(id) + "/questions/overig/answers")
                .expectStatus()
                .isForbidden();
    }

    @Test
    void members_see_cited_words_with_the_organisation_where_that_was_agreed() {
        String id = closed("WITH_ORGANISATION", 2);
        cite(id, Map.of("quote", "tijd"), List.of());
        JsonNode quote = evidence(MEMBER, id).path("quotes").get(0);
        assertThat(quote.path("text").asString()).isEqualTo("tijd");
        assertThat(quote.path("organisation").path("name").asString()).isNotEmpty();
        assertThat(quote.has("answer")).isFalse();
        assertThat(evidence(ADVOCATE, id).path("quotes").get(0).path("answer").asString())
                .isNotEmpty();
    }

    @Test
    void members_see_cited_words_without_name_and_counts_of_tags_of_enough() {
        String id = closed("WITHOUT_NAME", 11);
        tagAll(id, "tijd", 6);
        tagAll(id, "druk", 4);
        tagAll(id, "bijna", 8);
        cite(id, Map.of("quote", WORDS), List.of("tijd", "druk", "bijna"));
        JsonNode evidence = evidence(MEMBER, id);
        assertThat(evidence.path("quotes").get(0).toString()).isEqualTo("{\"text\":\"" + WORDS + "\"}");
        assertThat(evidence.path("tags").toString())
                .isEqualTo("[{\"tag\":\"tijd\",\"count\":6},{\"tag\":\"druk\",\"count\":null},"
                        + "{\"tag\":\"bijna\",\"count\":null}]");

        tagAll(id, "tijd", 7);
        cite(id, Map.of("quote", WORDS), List.of("tijd"));
        assertThat(evidence(MEMBER, id).path("tags").get(0).path("count").asInt())
                .isEqualTo(6);
    }

    @Test
    void where_nothing_is_published_members_see_neither_words_nor_counts_and_advocates_do() {
        String id = closed("NONE", 6);
        tagAll(id, "tijd", 6);
        cite(id, Map.of(), List.of("tijd"));
        assertThat(evidence(MEMBER, id).path("quotes")).isEmpty();
        assertThat(evidence(MEMBER, id).path("tags")).isEmpty();
        assertThat(evidence(ADVOCATE, id).path("tags").get(0).path("count").asInt())
                .isEqualTo(6);
        JsonNode quote = evidence(ADVOCATE, id).path("quotes").get(0);
        assertThat(quote.path("text").asString()).startsWith(WORDS);
        assertThat(quote.has("organisation")).isFalse();
    }

    @Test
    void what_is_only_counted_is_not_cited() {
        String id = closed("AGGREGATE_ONLY", 5);
        publish(id, Map.of("cites", List.of(Map.of("answer", "x"))))
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:responses-only-counted");
    }

    @Test
    void words_that_are_not_in_the_answer_are_not_cited_and_no_tag_is_made_up() {
        String id = closed("WITH_ORGANISATION", 1);
        String answer = answersTo(id).get(0).path("reference").asString();
        assertThat(refused(publish(id, Map.of("cites", List.of(Map.of("answer", answer, "quote", "Nooit gezegd"))))))
                .contains("/perQuestion/0/cites/0/quote", "passage-outside-answer");
        assertThat(refused(publish(id, Map.of("tags", List.of("verzonnen")))))
                .contains("/perQuestion/0/tags/0", "tag-unknown");
    }

    @Test
    void no_path_tells_whose_response_was_cited_or_keeps_its_words() {
        String id = closed("WITHOUT_NAME", 6);
        cite(id, Map.of("quote", WORDS), List.of());
        String event = world.events(id, "consultation.outcome-published", 1).toString();
        assertThat(event).contains("\"cites\"").doesNotContain("weinig");
        String response = world.events(id, "consultation.outcome-published", 1)
                .getFirst()
                .path("data")
                .path("outcome")
                .path("perQuestion")
                .get(0)
                .path("cites")
                .get(0)
                .path("responseId")
                .asString();
        assertThat(UUID.fromString(response)).isNotNull();
        world.isCounted(id, Duration.ZERO);
        for (String account : List.of(MEMBER, ADVOCATE)) {
            for (String below : List.of("", "/outcome/evidence", "/results", "/responses")) {
                assertThat(world.read(account, path(id) + below).toString()).doesNotContain(response);
            }
        }
        assertThat(world.read(ADVOCATE, path(id) + "/questions/overig/answers").toString())
                .doesNotContain(response);
        world.get("ethiek-arnhem", path(id) + "/outcome/evidence")
                .expectStatus()
                .isNotFound();
    }

    /** As the projection stores a response whose answers have been erased. */
    @Test
    void erased_words_are_gone_from_the_outcome_that_cites_them() {
        String id = closed("WITH_ORGANISATION", 1);
        cite(id, Map.of("quote", WORDS), List.of());
        MongoDatabase database = service.bean(MongoDatabase.class);
        for (String name : database.listCollectionNames()) {
            if (name.startsWith("consultation-responses-v")) {
                var _ = database.getCollection(name)
                        .updateMany(
                                new Document("consultationId", id),
                                new Document("$set", new Document("answers", null).append("respondent", null)));
            }
        }
        assertThat(evidence(MEMBER, id).path("quotes").toString()).isEqualTo("[{\"text\":null}]");
        assertThat(evidence(ADVOCATE, id).path("quotes").toString()).isEqualTo("[{\"text\":null}]");
    }

    private Map<String, Object> draft(String publication, List<String> organisations) {
        Map<String, Object> draft =
                new HashMap<>(world.draft(organisations, "MEMBER", world.now().plus(Duration.ofDays(1))));
        draft.put("publication", publication);
        return draft;
    }

    /** A consultation that closed with that many responses, the first one of the member's. */
    private String closed(String publication, int responses) {
        String id = world.opened(draft(publication, List.of()));
        for (int i = 1; i <= responses; i++) {
            respond(id, "fg-bewijs" + i, WORDS + " Nummer " + i + ".");
        }
        world.isCounted(id, Duration.ofDays(1));
        return id;
    }

    private void respond(String id, String account, String text) {
        world.get(account, "/v1/members/me").expectStatus().isOk();
        world.put(account, path(id) + "/responses/mine", answers("rol", "AGREE", "overig", text))
                .expectStatus()
                .isCreated();
    }

    private JsonNode answersTo(String id) {
        return world.read(ADVOCATE, path(id) + "/questions/overig/answers?limit=50")
                .path("items");
    }

    private WebTestClient.ResponseSpec tag(String id, Map<String, Object> passage) {
        return world.as(ADVOCATE)
                .post()
                .uri(path(id) + "/passages")
                .bodyValue(passage)
                .exchange();
    }

    private void tagAll(String id, String tag, int first) {
        answersTo(id)
                .valueStream()
                .limit(first)
                .forEach(answer -> created(
                        tag(id, Map.of("answer", answer.path("reference").asString(), "tag", tag))));
    }

    private WebTestClient.ResponseSpec rename(String id, String tag, String name) {
        return world.put(ADVOCATE, path(id) + "/tags", Map.of("tag", tag, "name", name));
    }

    private void cite(String id, Map<String, Object> passage, List<String> tags) {
        Map<String, Object> citation = new HashMap<>(passage);
        citation.put("answer", answersTo(id).get(0).path("reference").asString());
        publish(id, Map.of("cites", List.of(citation), "tags", tags))
                .expectStatus()
                .isNoContent();
    }

    private WebTestClient.ResponseSpec publish(String id, Map<String, Object> restsOn) {
        Map<String, Object> question = new HashMap<>(restsOn);
        question.put("questionId", "overig");
        question.put("heard", "Er is haast.");
        question.put("done", "Wij vragen om uitstel.");
        return world.publish(ADVOCATE, id, Map.of("summary", "Gehoord.", "perQuestion", List.of(question)));
    }

    private JsonNode evidence(String account, String id) {
        return world.read(account, path(id) + "/outcome/evidence").path("items").get(0);
    }

    private List<String> codeBook(String id) {
        return world.read(ADVOCATE, path(id) + "/tags")
                .path("items")
                .valueStream()
                .map(each -> "%s %s %d/%d"
                        .formatted(
                                each.path("questionId").asString(),
                                each.path("tag").asString(),
                                each.path("passages").asInt(),
                                each.path("responses").asInt()))
                .toList();
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

    private static String refused(WebTestClient.ResponseSpec answer) {
        return String.valueOf(answer.expectStatus()
                .isBadRequest()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }
}
