package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class DraftPageTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String DRAFT = """
        {"id": "r9", "title": "Concept", "development": "d", "body": "b", "status": "DRAFT", "responsePer": "MEMBER",
         "publication": "NONE", "closesAt": "2036-12-01T11:00:00Z", "documents": [{"title": "Stuk", "url": "/privacy"}],
         "questions": [{"id": "v2", "kind": "SINGLE", "text": "Welke?", "required": true, "options": ["A", "B"]}],
         "audience": {"functions": ["FG"], "circles": [], "themes": [], "organisationKinds": [], "organisations": ["GM0150"]}}\
        """;

    @Test
    void another_question_keeps_what_was_typed_and_the_cursor_stands_in_it() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit("/raadplegingen", "title", "Titel", "stap", "vraag");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Titel");
        assertThat(browser.page().select("[autofocus]").eachAttr("name")).containsExactly("questions.1.text");
    }

    @Test
    void a_draft_is_changed_from_the_version_that_was_read_and_loses_nothing() {
        stub.reply("GET", C + "/r9", 200, DRAFT, "ETag", "\"5\"").reply("PATCH", C + "/r9", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9/wijzigen");
        browser.submit("/raadplegingen/r9/wijzigen", "title", "Beter");
        var sent = stub.requests("PATCH", C + "/r9").getFirst();
        assertThat(sent.header("If-match")).isEqualTo("\"5\"");
        assertThat(sent.body())
                .contains(
                        "\"title\":\"Beter\"",
                        "\"id\":\"v2\"",
                        "[\"A\",\"B\"]",
                        "\"title\":\"Stuk\"",
                        "\"url\":\"/privacy\"",
                        "[\"GM0150\"]",
                        "\"closesAt\":\"2036-12-01T11:00:00Z\"");
    }

    @Test
    void an_error_points_at_its_question_though_an_earlier_one_was_left_empty() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/questions/0/options/1", "code": "same-option", "detail": "Deze keuze staat er twee keer."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit("/raadplegingen", "stap", "vraag");
        browser.submit(
                "/raadplegingen",
                "questions.1.text",
                "Welke?",
                "questions.1.kind",
                "SINGLE",
                "questions.1.options",
                "A\nA");
        var link = browser.page().expectFirst(".meent-error-summary a");
        var field = browser.page().expectFirst(link.attr("href"));
        assertThat(field.wholeText()).isEqualTo("\nA\nA");
        assertThat(browser.page().select("input[name^=questions][name$=text]")).hasSize(1);
    }

    @Test
    void an_outcome_carries_its_links_and_a_refused_one_stays_where_it_was_typed() {
        stub.reply("PUT", C + "/r2/outcome", 400, problem("invalid", 400, """
            {"pointer": "/links/0/url", "code": "wrong-form", "detail": "Die is: https?://.+"}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/r2");
        assertThat(browser.page().expectFirst("textarea[name=summary]").wholeText())
                .isEqualTo("\nDertien leden reageerden.");
        browser.submit("/raadplegingen/r2/uitkomst", "links.0.title", "", "links.0.url", "", "links.1.url", "vng.nl");
        assertThat(stub.requests("PUT", C + "/r2/outcome").getFirst().body())
                .contains("\"links\":[{", "\"url\":\"vng.nl\"");
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text())
                .isEqualTo("Begin het adres met https://, zonder spaties, onzichtbare tekens of een naam met @ voor de"
                        + " site");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("links.1.url");
    }

    @Test
    void an_outcome_is_changed_from_what_was_published_and_says_nothing_of_what_was_left_open() {
        String link = "{\"title\": \"Nota\", \"url\": \"https://vng.nl/nota\"}";
        stub.reply("GET", C + "/r2", 200, """
            {"id": "r2", "title": "Hulp", "closesAt": "2026-10-01T10:00:00Z", "responsePer": "MEMBER",
             "publication": "WITHOUT_NAME", "status": "OUTCOME_PUBLISHED",
             "questions": [{"id": "waarom", "kind": "OPEN", "text": "Waarom?", "required": false},
               {"id": "hulp", "kind": "SINGLE", "text": "Welke hulp?", "required": true, "options": ["A", "B"]}],
             "outcome": {"summary": "Dertien.", "links": [%s, %s, %s],
               "perQuestion": [{"questionId": "hulp", "heard": "Vaak A.", "done": "Begonnen."}]}}\
            """.formatted(link, link, link));
        stub.reply("PUT", C + "/r2/outcome", 400, problem("invalid", 400, """
            {"pointer": "/perQuestion/0/heard", "code": "too-long", "detail": "Te lang."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/r2");
        assertThat(browser.page().expectFirst("[name='heard.hulp']").wholeText())
                .isEqualTo("\nVaak A.");
        assertThat(browser.page().select("form[action$=uitkomst] [name$=url]")).hasSize(4);
        browser.submit("/raadplegingen/r2/uitkomst", "done.hulp", " Klaar. ");
        assertThat(stub.requests("PUT", C + "/r2/outcome").getFirst().body())
                .contains("\"questionId\":\"hulp\"", "\"heard\":\"Vaak A.\"", "\"done\":\"Klaar.\"")
                .doesNotContain("waarom");
        var refused = browser.page().expectFirst(".meent-error-summary a");
        assertThat(browser.page().expectFirst(refused.attr("href")).attr("name"))
                .isEqualTo("heard.hulp");
    }

    @Test
    void a_question_moves_up_and_down_and_out_with_everything_in_it() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit("/raadplegingen", "stap", "vraag", "questions.0.text", "Eerst", "questions.0.kind", "SINGLE");
        browser.submit("/raadplegingen", "stap", "vraag", "questions.1.text", "Dan");
        browser.submit("/raadplegingen", "stap", "omlaag.0", "questions.2.text", "Later");
        assertThat(texts(browser)).containsExactly("Dan", "Eerst", "Later");
        assertThat(browser.page()
                        .expectFirst("select[name=questions.1.kind] option[selected]")
                        .val())
                .isEqualTo("SINGLE");
        assertThat(browser.page().expectFirst("button[autofocus]").val()).isEqualTo("omlaag.1");
        browser.submit("/raadplegingen", "stap", "omhoog.1");
        assertThat(texts(browser)).containsExactly("Eerst", "Dan", "Later");
        assertThat(browser.page().expectFirst("button[autofocus]").val()).isEqualTo("omlaag.0");
        browser.submit("/raadplegingen", "stap", "weg.1");
        assertThat(texts(browser)).containsExactly("Eerst", "Later");
        browser.submit("/raadplegingen", "stap", "weg.77");
        assertThat(texts(browser)).containsExactly("Eerst", "Later");
    }

    private static List<String> texts(Browser browser) {
        return browser.page().select("input[name^=questions][name$=text]").eachAttr("value");
    }

    @Test
    void who_runs_no_consultations_gets_no_form_to_fill_in_for_nothing() {
        Browser browser = member().get("/raadplegingen/nieuw");
        assertThat(browser.status()).isEqualTo(403);
        assertThat(browser.page().select("form[action=/raadplegingen]")).isEmpty();
    }
}
