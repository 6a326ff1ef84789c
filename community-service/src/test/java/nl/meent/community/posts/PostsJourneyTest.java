package nl.meent.community.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.community.RunningService;
import nl.meent.community.journeys.Talk;
import nl.meent.events.posts.AnswerId;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class PostsJourneyTest {

    private final RunningService service = RunningService.shared();
    private final WebTestClient asker = service.as("fg-utrecht");
    private final WebTestClient colleague = service.as("fg-zwolle");

    @Test
    void what_was_reported_is_for_moderators_and_nobody_reads_who_did_it() {
        Talk author = Talk.as("fg-gemeld");
        Talk reader = Talk.as("fg-melder");
        String post = "/v1/posts/"
                + author.create(
                        "/v1/posts", Map.of("kind", "QUESTION", "title", "Van wie is dit?", "body", "Een BSN."));
        reader.report(post, "Hier staat een BSN in.");
        reader.report(post, "Het BSN staat er nog.");

        JsonNode reports = Talk.as("moderator-vng").read(post).path("reports");
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.path("reason").asString()).isEqualTo("Het BSN staat er nog.");
            assertThat(report.propertyNames()).containsExactlyInAnyOrder("reason", "at");
        });
        assertThat(reader.read(post).has("reports")).isFalse();
        assertThat(author.read(post).has("reports")).isFalse();
    }

    @Test
    void a_member_asks_and_a_colleague_answers_what_the_asker_accepts() {
        EntityExchangeResult<JsonNode> asked = ask(asker, "Mogen wij deze camera ophangen?");
        String post = id(asked);

        EntityExchangeResult<JsonNode> answered =
                post(colleague, "/v1/posts/" + post + "/answers", Map.of("body", "Ja, met een **DPIA**."));
        EntityExchangeResult<Void> accepted = asker.put()
                .uri("/v1/posts/{id}/accepted-answer", post)
                .bodyValue(Map.of("answerId", id(answered)))
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult();

        JsonNode read = read(colleague, "/v1/posts/" + post, position(accepted));
        assertThat(read.path("acceptedAnswerId").asString()).isEqualTo(id(answered));
        assertThat(read.path("answers").get(0).path("bodyHtml").asString()).contains("<strong>DPIA</strong>");
        assertThat(read.path("author").path("organisation").path("name").asString())
                .isEqualTo("Utrecht");
        assertThat(asked.getResponseHeaders().getFirst("Location")).isEqualTo("/v1/posts/" + post);
    }

    @Test
    void a_question_without_name_gives_its_asker_away_to_nobody() {
        EntityExchangeResult<JsonNode> asked = post(
                asker,
                "/v1/posts",
                Map.of("kind", "QUESTION", "title", "Zonder naam", "body", "Hoe doet u dit?", "withoutName", true));
        String post = id(asked);
        EntityExchangeResult<JsonNode> commented =
                post(asker, "/v1/posts/" + post + "/comments", Map.of("body", "Nog iets."));

        JsonNode read = read(colleague, "/v1/posts/" + post, position(commented));

        assertThat(read.toString()).contains("\"withoutName\":true").doesNotContain("Utrecht", "fg-utrecht");
        assertThat(read.path("author").propertyNames()) // the same as search-service shows
                .containsExactlyInAnyOrder("id", "displayName", "function", "organisation", "withoutName", "listed");
        assertThat(read(colleague, "/v1/posts?limit=100", position(commented)).toString())
                .contains(post)
                .doesNotContain("fg-utrecht\",\"function\":\"FG\",\"organisation\":null,\"withoutName\":true");
    }

    @Test
    void the_same_key_and_body_give_the_same_answer_and_another_body_a_conflict() {
        Map<String, Object> body = Map.of("kind", "EXPERIENCE", "title", "Een keer", "body", "Tekst");

        String first = id(withKey(asker, "sleutel-1", body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult());
        String again = id(withKey(asker, "sleutel-1", body)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult());

        assertThat(again).isEqualTo(first);
        withKey(asker, "sleutel-1", Map.of("kind", "EXPERIENCE", "title", "Anders", "body", "Tekst"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:meent:problem:idempotency-key-reused");
    }

    @Test
    void an_edit_wants_the_version_that_was_seen_and_loses_nothing_when_it_is_stale() {
        String post = id(ask(asker, "Eerste titel"));
        String path = "/v1/posts/" + post;
        long position = position(patch(asker, path, "\"1\"", Map.of("title", "Tweede titel"))
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());

        JsonNode read = read(asker, path, position);
        assertThat(read.path("title").asString()).isEqualTo("Tweede titel");
        patch(asker, path, "\"1\"", Map.of("title", "Derde titel"))
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.title")
                .isEqualTo("Tweede titel");
        asker.patch()
                .uri(path)
                .bodyValue(Map.of("title", "x"))
                .exchange()
                .expectStatus()
                .isEqualTo(428);
        patch(colleague, path, "*", Map.of("title", "x")).expectStatus().isForbidden();
        assertThat(read(asker, path + "/revisions", position).path("items")).hasSize(2);
    }

    @Test
    void an_answer_shows_what_it_once_said_to_who_may_see_its_post() {
        String path = "/v1/posts/" + id(ask(asker, "Met een antwoord"));
        String answer = path + "/answers/" + id(post(colleague, path + "/answers", Map.of("body", "Eerst dit")));
        long position = position(patch(colleague, answer, "\"1\"", Map.of("body", "Daarna dat"))
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult());

        JsonNode versions = read(asker, answer + "/revisions", position).path("items");
        assertThat(versions.valueStream().map(version -> version.path("body").asString()))
                .containsExactly("Eerst dit", "Daarna dat");
        assertThat(read(asker, path + "/revisions", position).path("items")).hasSize(1);
        asker.get()
                .uri(path + "/answers/" + AnswerId.next() + "/revisions")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void bad_input_names_every_field() {
        post(asker, Map.of("kind", "QUESTION", "title", " ", "body", "x".repeat(20_001)))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[?(@.pointer=='/title')]")
                .exists()
                .jsonPath("$.errors[?(@.pointer=='/body')]")
                .exists();
        post(asker, Map.of("kind", "QUESTION", "title", "Goed", "body", "x", "themes", List.of("bestaat-niet")))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo("/themes/0");
    }

    @Test
    void marks_are_idempotent_and_never_on_the_own_post() {
        String post = id(ask(asker, "Nuttig"));
        String mark = "/v1/posts/" + post + "/helpful-marks/me";

        colleague.put().uri(mark).exchange().expectStatus().isNoContent();
        EntityExchangeResult<Void> again = colleague
                .put()
                .uri(mark)
                .exchange()
                .expectStatus()
                .isNoContent()
                .expectBody(Void.class)
                .returnResult();

        assertThat(read(asker, "/v1/posts/" + post, position(again))
                        .path("helpfulCount")
                        .asInt())
                .isEqualTo(1);
        asker.put().uri(mark).exchange().expectStatus().isEqualTo(409);
        asker.delete()
                .uri("/v1/posts/" + post + "/followers/me")
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void the_feed_seals_the_author_from_whoever_may_not_know() {
        EntityExchangeResult<JsonNode> asked = post(
                asker, "/v1/posts", Map.of("kind", "QUESTION", "title", "Geheim", "body", "x", "withoutName", true));
        String uri = "/v1/log?limit=10&after=" + (position(asked) - 1);

        assertThat(feed("log:read", uri)).contains(id(asked)).doesNotContain("sealedAuthor", "subject\":\"member");
        assertThat(feed("log:read log:sealed", uri)).contains("sealedAuthor");
        asker.get().uri(uri).exchange().expectStatus().isForbidden();
    }

    private String feed(String scopes, String uri) {
        return Objects.requireNonNull(service.follower(scopes)
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void everything_that_is_wrong_with_a_post_is_told_in_one_round() {
        List<String> all = List.of("/body", "/title", "/themes/1", "/circles/0");
        Map<String, Object> wrong = Map.of(
                "kind",
                "QUESTION",
                "title",
                " ",
                "body",
                "",
                "themes",
                List.of("", "bestaat-niet"),
                "circles",
                List.of("niet-de-mijne"));

        assertThat(pointers(post(asker, wrong))).containsAll(all).hasSize(5);
        String path = "/v1/posts/" + id(ask(asker, "Wie weet dit?"));
        assertThat(pointers(patch(asker, path, "*", Map.of("title", " ", "themes", List.of("bestaat-niet")))))
                .containsExactly("/title", "/themes/0");
    }

    private static List<String> pointers(WebTestClient.ResponseSpec refused) {
        return Objects.requireNonNull(refused.expectStatus()
                        .isBadRequest()
                        .expectBody(JsonNode.class)
                        .returnResult()
                        .getResponseBody())
                .path("errors")
                .valueStream()
                .map(error -> error.path("pointer").asString())
                .toList();
    }

    private static EntityExchangeResult<JsonNode> ask(WebTestClient client, String title) {
        return post(client, "/v1/posts", Map.of("kind", "QUESTION", "title", title, "body", "Wie weet dit?"));
    }

    private static EntityExchangeResult<JsonNode> post(WebTestClient client, String path, Object body) {
        return client.post()
                .uri(path)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult();
    }

    private static WebTestClient.ResponseSpec post(WebTestClient client, Object body) {
        return client.post().uri("/v1/posts").bodyValue(body).exchange();
    }

    private static WebTestClient.ResponseSpec withKey(WebTestClient client, String key, Object body) {
        return client.post()
                .uri("/v1/posts")
                .header("Idempotency-Key", key)
                .bodyValue(body)
                .exchange();
    }

    private static WebTestClient.ResponseSpec patch(WebTestClient client, String path, String version, Object body) {
        return client.patch()
                .uri(path)
                .header("If-Match", version)
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .bodyValue(body)
                .exchange();
    }

    private static JsonNode read(WebTestClient client, String path, long position) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .header("Meent-Position", Long.toString(position))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody());
    }

    private static String id(EntityExchangeResult<JsonNode> created) {
        return Objects.requireNonNull(created.getResponseBody()).path("id").asString();
    }

    private static long position(EntityExchangeResult<?> answer) {
        return Long.parseLong(Objects.requireNonNull(answer.getResponseHeaders().getFirst("Meent-Position")));
    }
}
