package nl.meent.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.meent.acceptance.platform.Answer;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is refused, to whom, and whether they are told enough to do it right. */
class RefusalsTest {

    private final Platform platform = Platform.shared();
    private final Member member = platform.signIn("beleid-amersfoort");
    private final Member visitor = platform.visitor();

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, /v1/posts",
        "COMMUNITY, /v1/members/me",
        "COMMUNITY, /v1/consultations",
        "COMMUNITY, /v1/log?after=0",
        "COMMUNITY, /v1/clock",
        "SEARCH, /v1/search?query=avg",
        "NOTIFICATION, /v1/inbox",
        "NOTIFICATION, /v1/inbox/stream",
        "NOTIFICATION, /v1/preferences"
    })
    void a_visitor_reads_nothing(Part part, String path) {
        Answer refused = visitor.get(part, path).expect(401);
        assertThat(refused.problem()).isEqualTo("unauthenticated");
        assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.header("WWW-Authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void a_visitor_writes_nothing() {
        visitor.post("/v1/posts", Texts.question("Van niemand", "Kort.")).expect(401);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMUNITY", "SEARCH", "NOTIFICATION"})
    void a_visitor_reads_how_each_service_is_used_and_whether_it_is_up(Part part) {
        assertThat(visitor.get(part, "/v1/openapi.json").expect(200).json().path("paths"))
                .isNotEmpty();
        visitor.get(part, "/livez").expect(200);
        visitor.get(part, "/readyz").expect(200);
    }

    @Test
    void a_visitor_reads_the_public_meetups_and_no_persons() {
        Answer meetups = visitor.get("/v1/public/meetups").expect(200);
        assertThat(meetups.json().path("items")).isNotEmpty();
        assertThat(meetups.text()).doesNotContain("displayName", "registered", "onlineUrl");
    }

    @Test
    void a_member_does_not_read_the_log_nor_set_the_clock() {
        member.getAs("application/cloudevents-batch+json", "/v1/log?after=0").expect(403);
        member.put("/v1/clock", Map.of("ahead", "PT1H")).expect(403);
    }

    @Test
    void bad_input_is_answered_with_everything_that_is_wrong_with_it_at_once() {
        Answer refused = member.post(
                        "/v1/posts", Map.of("kind", "PRAATJE", "title", " ", "body", "", "withoutName", false))
                .expect(400);
        assertThat(refused.problem()).isEqualTo("invalid-request");
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder("/kind", "/title", "/body");
        assertThat(refused.json().path("errors")).allSatisfy(error -> {
            assertThat(error.path("code").asString("")).isNotBlank();
            assertThat(error.path("detail").asString("")).isNotBlank();
        });
    }

    @Test
    void unknown_themes_and_circles_are_pointed_at() {
        Answer refused = member.post("/v1/posts", Texts.inCircle("bestaat-niet", "Titel", "Tekst"))
                .expect(400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly("/circles/0");
    }

    @ParameterizedTest
    @CsvSource({
        "COMMUNITY, /v1/posts?kind=PRAATJE, kind",
        "COMMUNITY, /v1/posts?limit=101, limit",
        "COMMUNITY, /v1/posts?cursor=x, cursor",
        "COMMUNITY, /v1/meetups?from=morgen, from",
        "COMMUNITY, /v1/consultations?status=BIJNA, status",
        "SEARCH, /v1/search?type=PRAATJE, type",
        "SEARCH, /v1/search?limit=0, limit",
        "SEARCH, /v1/search?cursor=x, cursor",
        "NOTIFICATION, /v1/inbox?limit=101, limit",
        "NOTIFICATION, /v1/inbox?cursor=x, cursor"
    })
    void a_wrong_parameter_is_pointed_at(Part part, String path, String parameter) {
        Answer refused = member.get(part, path).expect(400);
        assertThat(refused.json().path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMMUNITY", "SEARCH", "NOTIFICATION"})
    void what_does_not_exist_is_a_problem_document_too(Part part) {
        Answer refused = member.get(part, "/v1/bestaat-niet").expect(404);
        assertThat(refused.problem()).isEqualTo("not-found");
        assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
