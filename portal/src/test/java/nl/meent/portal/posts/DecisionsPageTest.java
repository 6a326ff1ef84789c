package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class DecisionsPageTest extends PortalTest {
    private static final String P1 = "/community/v1/posts/p1";

    @Test
    void a_reader_reports_a_post_and_is_thanked() {
        stub.reply("POST", P1 + "/reports", 201, "");
        Browser browser = member().get("/berichten/p1").submit("/berichten/p1/melden", "reason", " Staat een naam in ");
        assertThat(browser.page().select("[role=status]").text()).contains("De moderator kijkt ernaar");
        assertThat(stub.requests("POST", P1 + "/reports").getFirst().body())
                .isEqualTo("{\"reason\":\"Staat een naam in\"}");
    }

    @Test
    void only_author_and_moderator_are_offered_to_close_and_only_a_moderator_to_hide() {
        assertThat(member().get("/berichten/p1").page().select("form[action$=/sluiten], form[action$=/verbergen]"))
                .isEmpty();
        assertThat(member("moderator")
                        .get("/berichten/p1")
                        .page()
                        .select("form[action$=/sluiten], form[action$=/verbergen]"))
                .hasSize(2);
    }

    @Test
    void a_refused_reason_comes_back_in_its_own_fold() {
        stub.reply("PUT", P1 + "/closing", 400, problem("invalid", 400, """
            {"pointer": "/reason", "code": "blank", "detail": "Vul de reden in."}\
            """));
        Browser browser = member("moderator").get("/berichten/p1").submit("/berichten/p1/sluiten", "reason", "");
        assertThat(browser.status()).isEqualTo(400);
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(browser.page().select("details[open] " + link.attr("href"))).hasSize(1);
        assertThat(browser.page().select("details[open]")).hasSize(1);
    }

    @Test
    void an_answer_is_edited_from_the_version_that_was_read() {
        stub.reply("GET", P1, 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Mag dit?", "publishedAt": "2026-11-01T10:00:00Z", "status": "PUBLISHED",
             "answers": [{"id": "a1", "body": "Oud", "publishedAt": "2026-11-01T11:00:00Z", "mine": true, "revision": 4},
              {"id": "a2", "body": "Van een ander", "publishedAt": "2026-11-01T12:00:00Z"}]}\
            """);
        stub.reply("PATCH", P1 + "/answers/a1", 204, "");
        Browser browser = member().get("/berichten/p1/antwoorden/a1/wijzigen");
        assertThat(browser.page().expectFirst("textarea").wholeText()).isEqualTo("\nOud");
        browser.submit("/berichten/p1/antwoorden/a1/wijzigen", "body", "Nieuw");
        var sent = stub.requests("PATCH", P1 + "/answers/a1").getFirst();
        assertThat(sent.header("If-match")).isEqualTo("\"4\"");
        assertThat(sent.body()).isEqualTo("{\"body\":\"Nieuw\"}");
        assertThat(browser.get("/berichten/p1/antwoorden/a2/wijzigen").status()).isEqualTo(404);
    }
}
