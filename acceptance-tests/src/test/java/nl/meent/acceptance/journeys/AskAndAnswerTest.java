package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.InboxEvent;
import nl.meent.acceptance.platform.InboxStream;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An FG asks, a colleague finds the question in other words and answers, and each hears of the other. */
class AskAndAnswerTest {

    private final Platform platform = Platform.shared();
    private final Member asker = platform.signIn("fg-emmen");
    private final Member colleague = platform.signIn("fg-goes");
    private final String mark = Texts.mark();

    @Test
    void the_asker_is_told_of_an_answer_and_the_answerer_that_it_was_accepted() {
        try (InboxStream askers = asker.stream();
                InboxStream colleagues = colleague.stream()) {
            Answer asked = ask("Mag een bewakingscamera bij de milieustraat? ");
            Answer answered = answer(asked);
            assertThat(askers.await("ANSWER", asked.id()).item()).isEqualTo(asker.awaitInbox("ANSWER", asked.id()));

            asker.knowing(answered)
                    .put("/v1/posts/" + asked.id() + "/accepted-answer", Map.of("answerId", answered.id()))
                    .expect(204);
            assertThat(colleagues.await("ANSWER_ACCEPTED", asked.id()).item())
                    .isEqualTo(colleague.awaitInbox("ANSWER_ACCEPTED", asked.id()));

            var post = asker.get("/v1/posts/" + asked.id()).expect(200).json();
            assertThat(post.path("acceptedAnswerId").asString()).isEqualTo(answered.id());
            assertThat(post.path("answers")).hasSize(1);
            assertThat(asker.inboxAbout(asked.id())).hasSize(1);
            assertThat(colleague.inboxAbout(asked.id())).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ropa", "register van verwerkingsactiviteiten", "camera's", "bewakingscamera's", "milieustraten"
            })
    void a_colleague_finds_it_in_the_plural_and_by_another_word_for_the_same_thing(String words) {
        String sinceNow = "&from=" + Instant.now();
        Answer asked = ask("Moet de bewakingscamera op de milieustraat in ons verwerkingsregister? ");
        colleague.knowing(asked);
        assertThat(Listed.ids(colleague.search(mark))).containsExactly(asked.id());
        assertThat(Listed.ids(colleague.search(words, sinceNow))).contains(asked.id());
        assertThat(Listed.ids(colleague.search("zwembadhanddoek", sinceNow))).doesNotContain(asked.id());
    }

    @Test
    void a_stream_that_broke_off_goes_on_where_it_was_without_loss_and_without_doubles() {
        InboxEvent last;
        Answer first = ask("Eerste vraag ");
        try (InboxStream stream = asker.stream()) {
            answer(first);
            last = stream.await("ANSWER", first.id());
        }
        Answer missed = ask("Vraag waarvan het antwoord komt als niemand luistert ");
        answer(missed);
        asker.awaitInbox("ANSWER", missed.id());
        try (InboxStream resumed = asker.streamAfter(last)) {
            resumed.await("ANSWER", missed.id());
            Answer later = ask("Vraag van daarna ");
            answer(later);
            resumed.await("ANSWER", later.id());
            assertThat(resumed.about(first.id())).isEmpty();
            assertThat(resumed.about(missed.id())).hasSize(1);
            assertThat(resumed.about(later.id())).hasSize(1);
        }
    }

    @Test
    void the_same_question_sent_twice_is_one() {
        Map<String, Object> question = Texts.question("Een vraag " + mark, "Met één antwoord.");
        String key = UUID.randomUUID().toString();
        Answer asked = asker.post("/v1/posts", question, key).expect(201);
        Answer again = asker.post("/v1/posts", question, key).expect(201);
        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(again.position()).isEqualTo(asked.position());
    }

    private Answer ask(String title) {
        return asker.post("/v1/posts", Texts.question(title + mark, "De vraag komt van de wijk."))
                .expect(201);
    }

    private Answer answer(Answer asked) {
        return colleague
                .knowing(asked)
                .post("/v1/posts/" + asked.id() + "/answers", Map.of("body", "Ja, met een bord en een bewaartermijn."))
                .expect(201);
    }
}
