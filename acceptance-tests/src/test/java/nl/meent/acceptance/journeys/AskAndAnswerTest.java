package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** An FG asks, a colleague finds the question in other words, answers, and the asker accepts. */
class AskAndAnswerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Platform platform = Platform.shared();
    private final Member asker = platform.signIn("fg-emmen");
    private final Member colleague = platform.signIn("fg-goes");

    @Test
    void an_fg_asks_a_colleague_finds_it_and_answers_and_the_asker_accepts() {
        String mark = UUID.randomUUID().toString();
        Answer asked = asker.post(
                        "/v1/posts",
                        question("Mag een bewakingscamera bij de milieustraat? " + mark, "De vraag komt van de wijk."))
                .expect(201);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(found("camera's " + mark)).contains(asked.id()));
        assertThat(found("bewakingscamera's " + mark)).contains(asked.id());

        Answer answered = colleague
                .post("/v1/posts/" + asked.id() + "/answers", Map.of("body", "Ja, met een bord en een bewaartermijn."))
                .expect(201);
        asker.knowing(answered)
                .put("/v1/posts/" + asked.id() + "/accepted-answer", Map.of("answerId", answered.id()))
                .expect(204);

        var post = asker.get("/v1/posts/" + asked.id()).expect(200).json();
        assertThat(post.path("acceptedAnswerId").asString()).isEqualTo(answered.id());
        assertThat(post.path("answers")).hasSize(1);
    }

    @Test
    void the_same_question_sent_twice_is_one() {
        Map<String, Object> question = question("Een vraag " + UUID.randomUUID(), "Met één antwoord.");
        String key = UUID.randomUUID().toString();
        Answer asked = asker.post("/v1/posts", question, key).expect(201);
        Answer again = asker.post("/v1/posts", question, key).expect(201);
        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(again.position()).isEqualTo(asked.position());
    }

    private List<String> found(String query) {
        return StreamSupport.stream(
                        colleague.search(query).expect(200).json().path("items").spliterator(), false)
                .map(item -> item.path("id").asString())
                .toList();
    }

    private static Map<String, Object> question(String title, String body) {
        return Map.of(
                "kind",
                "QUESTION",
                "title",
                title,
                "body",
                body,
                "themes",
                List.of("cameratoezicht"),
                "circles",
                List.of(),
                "withoutName",
                false);
    }
}
