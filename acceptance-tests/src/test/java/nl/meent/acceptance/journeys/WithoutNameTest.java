package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A question without name gives its asker away nowhere, whatever the asker does below it. */
class WithoutNameTest {

    private final Platform platform = Platform.shared();
    private final Member asker = platform.signIn("fg-zwolle");
    private final Member follower = platform.signIn("fg-groningen");
    private final Member reader = platform.signIn("ciso-zaanstad");
    private final String mark = Texts.mark();

    @Test
    void readers_see_an_fg_and_nothing_that_leads_to_the_asker() {
        String post = askedAndTalkedAbout();
        Answer seen = reader.get(post).expect(200);
        assertThat(seen.json().path("author").path("function").asString()).isEqualTo("FG");
        assertThat(seen.json().path("answers")).hasSize(2);
        assertThat(seen.json().path("comments")).hasSize(1);
        Stream.of(
                        seen,
                        reader.get(post + "/revisions"),
                        reader.get("/v1/posts?limit=100&kind=QUESTION&theme=cameratoezicht"),
                        reader.search(mark))
                .forEach(this::givesNobodyAway);
    }

    @Test
    void neither_a_filter_nor_a_count_leads_to_the_asker() {
        String post = askedAndTalkedAbout();
        assertThat(Listed.ids(reader.get("/v1/posts?limit=100&author=" + asker.id())))
                .doesNotContain(id(post));
        assertThat(Listed.ids(reader.search(mark))).containsExactly(id(post));
        assertThat(Listed.ids(reader.search(mark, "&organisation=GM0193"))).isEmpty();
        assertThat(reader.search(mark).json().path("facets").path("organisation"))
                .isEmpty();
    }

    @Test
    void what_a_follower_and_an_answerer_are_told_names_nobody() {
        String post = askedAndTalkedAbout();
        JsonNode answer = follower.awaitInbox("ANSWER", id(post));
        JsonNode comment = follower.awaitInbox("COMMENT", id(post));
        JsonNode accepted = follower.awaitInbox("ANSWER_ACCEPTED", id(post));
        assertThat(answer.path("text").asString()).startsWith("De vragensteller");
        assertThat(comment.path("text").asString()).startsWith("De vragensteller");
        Stream.of(answer, comment, accepted).map(JsonNode::toString).forEach(this::namesNobody);
    }

    @Test
    void the_asker_is_told_of_answers_like_any_other_and_not_of_what_they_did_themselves() {
        String post = askedAndTalkedAbout();
        asker.awaitInbox("ANSWER", id(post));
        assertThat(asker.inboxAbout(id(post))).hasSize(1);
        assertThat(asker.get(post).expect(200).json().path("mine").asBoolean()).isTrue();
    }

    @Test
    void a_function_that_few_have_is_not_shown_either() {
        Answer asked = reader.post("/v1/posts", Texts.questionWithoutName("Waar begin ik? " + mark, "Kort."))
                .expect(201);
        JsonNode seen = follower.knowing(asked)
                .get("/v1/posts/" + asked.id())
                .expect(200)
                .json();
        assertThat(seen.path("author").path("function").asString("")).isEmpty();
        assertThat(Listed.ids(follower.search(mark))).containsExactly(asked.id());
        assertThat(Listed.ids(follower.search(mark, "&function=CISO"))).isEmpty();
        assertThat(follower.search(mark).json().path("facets").path("function")).isEmpty();
    }

    /** The asker edits, answers, comments and accepts; a colleague follows and answers. */
    private String askedAndTalkedAbout() {
        Answer asked = asker.post("/v1/posts", Texts.questionWithoutName("Mag mijn wethouder dit? " + mark, "Kort."))
                .expect(201);
        String post = "/v1/posts/" + asked.id();
        Answer followed =
                follower.knowing(asked).put(post + "/followers/me", null).expect(204);
        asker.knowing(followed)
                .patch(post, Map.of("body", "Iets langer."), asker.get(post).version())
                .expect(204);
        asker.post(post + "/answers", Map.of("body", "Wat ik zelf al vond.")).expect(201);
        Answer commented =
                asker.post(post + "/comments", Map.of("body", "En nog iets.")).expect(201);
        Answer answered = follower.knowing(commented)
                .post(post + "/answers", Map.of("body", "Nee, dat mag niet."))
                .expect(201);
        Answer accepted = asker.knowing(answered)
                .put(post + "/accepted-answer", Map.of("answerId", answered.id()))
                .expect(204);
        follower.knowing(accepted);
        reader.knowing(accepted);
        return post;
    }

    /** In lists only what is about the post: the asker has named contributions elsewhere. */
    private void givesNobodyAway(Answer answer) {
        JsonNode json = answer.expect(200).json();
        if (json.has("items")) {
            namesNobody(json.path("items")
                    .valueStream()
                    .map(JsonNode::toString)
                    .filter(item -> item.contains(mark))
                    .collect(Collectors.joining()));
        } else {
            namesNobody(answer.text());
        }
    }

    private void namesNobody(String text) {
        assertThat(text).contains(mark).doesNotContain("Zwolle", "GM0193", "fg-zwolle", asker.id());
    }

    private static String id(String post) {
        return post.substring(post.lastIndexOf('/') + 1);
    }
}
