package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is posted in a closed circle stays in it; who is let in sees it, who is removed no longer does. */
class ClosedCircleTest {

    private final Platform platform = Platform.shared();
    private final Member host = platform.signIn("ethiek-den-haag");
    private final Member outsider = platform.signIn("raadslid-delft");
    private final String mark = Texts.mark();
    private String post = "";

    @BeforeEach
    void post() {
        Answer founded = platform.signIn("moderator-vng")
                .post("/v1/circles", circle(host.id()))
                .expect(201);
        Answer posted = host.knowing(founded)
                .post("/v1/posts", Texts.inCircle(mark, "Een casus " + mark, "Nog niet rijp voor iedereen."))
                .expect(201);
        post = "/v1/posts/" + posted.id();
        outsider.knowing(posted);
    }

    @Test
    void an_outsider_cannot_tell_it_from_a_post_that_does_not_exist() {
        Answer unknown = outsider.get("/v1/posts/" + UUID.randomUUID()).expect(404);
        Answer hidden = outsider.get(post).expect(404);
        assertThat(hidden.problem()).isEqualTo(unknown.problem());
        assertThat(hidden.json().path("detail")).isEqualTo(unknown.json().path("detail"));
        List.of(
                        outsider.get(post + "/revisions"),
                        outsider.post(post + "/answers", Map.of("body", "Ik raad maar.")),
                        outsider.post(post + "/comments", Map.of("body", "Ik raad maar.")),
                        outsider.post(post + "/reports", Map.of("reason", "Ik raad maar.")),
                        outsider.patch(post, Map.of("body", "Ik raad maar."), "*"),
                        outsider.put(post + "/followers/me", null),
                        outsider.put(post + "/helpful-marks/me", null))
                .forEach(answer -> answer.expect(404));
    }

    @Test
    void it_is_in_no_list_and_in_no_search_of_an_outsider_and_counts_nowhere() {
        assertThat(listed(outsider)).isEmpty();
        assertThat(Listed.ids(outsider.get("/v1/posts?limit=100"))).doesNotContain(id());
        assertThat(Listed.isNothing(outsider.search(mark))).isTrue();
        assertThat(Listed.isNothing(outsider.search(mark, "&circle=" + mark))).isTrue();
        assertThat(Listed.ids(host.search(mark))).containsExactly(id());
    }

    @Test
    void asking_lets_nobody_in_but_the_host_does_and_can_remove_again() {
        String members = "/v1/circles/" + mark + "/members/";
        Answer asked = outsider.put(members + "me", Map.of("reason", "Ik wil meelezen."))
                .expect(204);
        outsider.get(post).expect(404);
        assertThat(Listed.isNothing(outsider.search(mark))).isTrue();

        Answer letIn = host.knowing(asked).put(members + outsider.id(), null).expect(204);
        outsider.knowing(letIn).get(post).expect(200);
        assertThat(listed(outsider)).containsExactly(id());
        assertThat(Listed.ids(outsider.search(mark))).containsExactly(id());

        Answer removed = host.delete(members + outsider.id()).expect(204);
        outsider.knowing(removed).get(post).expect(404);
        assertThat(listed(outsider)).isEmpty();
        assertThat(Listed.isNothing(outsider.search(mark))).isTrue();
    }

    private List<String> listed(Member member) {
        return Listed.ids(member.get("/v1/posts?limit=100&circle=" + mark));
    }

    private String id() {
        return post.substring(post.lastIndexOf('/') + 1);
    }

    private Map<String, Object> circle(String host) {
        return Map.of("id", mark, "name", "Kring " + mark, "joining", "CLOSED", "host", host);
    }
}
