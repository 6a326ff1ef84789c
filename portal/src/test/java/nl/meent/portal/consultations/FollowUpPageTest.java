package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What became of an outcome, on its page and above the list. */
class FollowUpPageTest extends PortalTest {
    private static final String C = "/community/v1/consultations";

    private void news() {
        stub.reply("GET", C + "/r2/follow-ups", 200, """
            {"items": [
             {"id": "f2", "questionId": "hulp", "text": "De verzameling is er.", "state": "DONE", "links": [{"title": "Nota", "url": "https://vng.nl/nota"}, {"title": "Kwaad", "url": "javascript:alert(1)"}], "newsBy": null, "saidAt": "2026-11-20T10:00:00Z"},
             {"id": "f1", "questionId": "hulp", "text": "Wij beginnen eraan.", "state": "UNDER_WAY", "links": [], "newsBy": "2026-11-20", "saidAt": "2026-11-02T10:00:00Z"},
             {"id": "f0", "questionId": null, "text": "Dank u wel.", "state": "PLANNED", "links": [], "newsBy": "2036-12-01", "saidAt": "2026-11-01T10:00:00Z"}], "next": null}\
            """);
    }

    @Test
    void news_stands_below_its_question_the_newest_first() {
        news();
        Element outcome = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
        Element question = outcome.select(".meent-card").getFirst();
        assertThat(question.select("dd").eachText())
                .containsExactly("Een verzameling werd het vaakst gekozen.", "De verzameling start op Meent.");
        assertThat(question.select("h4").text()).isEqualTo("Hoe het verderging");
        assertThat(question.select(".meent-lines").eachText())
                .containsExactly("De verzameling is er.", "Wij beginnen eraan.");
        assertThat(question.select(".meent-chip").eachText()).containsExactly("Klaar", "Mee bezig");
        assertThat(question.select("a").eachAttr("href")).containsExactly("https://vng.nl/nota");
        assertThat(question.text()).contains("Kwaad");
        assertThat(question.select("time").eachAttr("datetime"))
                .containsExactly("2026-11-20T10:00:00Z", "2026-11-02T10:00:00Z");
        assertThat(outcome.select(".meent-card .meent-rows"))
                .as("a frame within a frame")
                .isEmpty();
        Element whole = outcome.select(".meent-card").getLast();
        assertThat(whole.select(".meent-lines").eachText()).containsExactly("Dank u wel.");
        assertThat(whole.text()).contains("Meer nieuws uiterlijk op 1 december 2036.");
    }

    @Test
    void news_about_a_question_of_which_the_outcome_says_nothing_stands_below_the_whole_with_the_question() {
        news();
        Element whole = outcomeWith("\"summary\": \"Dertien.\"").expectFirst(".meent-card:contains(Dank u wel)");
        assertThat(whole.select("li .meent-small:contains(Welke hulp kiest u)")).hasSize(2);
        assertThat(whole.select(".meent-lines")).hasSize(3);
    }

    @Test
    void where_there_is_no_outcome_nobody_asks_for_its_news_or_tells_any() {
        assertThat(member("advocate").get("/raadplegingen/r1").page().select("form[action$=vervolg]"))
                .isEmpty();
        assertThat(stub.requests("GET", C + "/r1/follow-ups")).isEmpty();
    }

    @Test
    void an_outcome_has_its_summary_and_links_of_which_only_those_to_the_web_can_be_followed() {
        assertThat(outcomeWith("\"summaryHtml\": \"<p>Dertien <em>leden</em>.</p>\"")
                        .select("em")
                        .text())
                .isEqualTo("leden");
        Element outcome = outcomeWith("\"summary\": \"Dertien < veertien.\"");
        assertThat(outcome.text()).contains("Dertien < veertien.", "Standpunt", "Kwaad");
        assertThat(outcome.select("a").eachAttr("href")).containsExactly("https://vng.nl/standpunt");
    }

    private Element outcomeWith(String summary) {
        stub.reply("GET", C + "/r2", 200, """
            {"id": "r2", "title": "Ethische commissies", "closesAt": "2026-10-01T10:00:00Z", "responsePer": "MEMBER",
             "publication": "WITHOUT_NAME", "status": "OUTCOME_PUBLISHED",
             "questions": [{"id": "hulp", "kind": "SINGLE", "text": "Welke hulp kiest u?", "required": true, "options": ["A", "B"]}],
             "outcome": {%s, "perQuestion": [], "links": [{"title": "Standpunt", "url": "https://vng.nl/standpunt"}, {"title": "Kwaad", "url": "javascript:alert(1)"}]}}\
            """.formatted(summary));
        return member("advocate").get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
    }

    @Test
    void the_outcome_is_there_while_its_news_is_not() {
        stub.reply("GET", C + "/r2/follow-ups", 500, "");
        Element outcome = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
        assertThat(outcome.text()).contains("De verzameling start op Meent.").doesNotContain("Hoe het verderging");
    }

    @Test
    void how_far_it_is_is_chosen_and_never_taken_for_granted() {
        stub.reply("POST", C + "/r2/follow-ups", 400, problem("invalid", 400, """
            {"pointer": "/state", "code": "required", "detail": "Vul het veld ‘state’ in."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/r2");
        assertThat(browser.page().select("[name=state] option").eachText())
                .containsExactly("Kies uit de lijst", "Gepland", "Mee bezig", "Klaar", "Gaat niet door");
        assertThat(browser.page().select("[name=state] option[selected]")).isEmpty();

        browser.submit("/raadplegingen/r2/vervolg", "text", "Wij beginnen.");
        assertThat(stub.requests("POST", C + "/r2/follow-ups").getLast().body()).contains("\"state\":null");
        assertThat(browser.page()
                        .expectFirst("form[action$=vervolg] [name=state]")
                        .attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(browser.page().select(".meent-error-summary li").eachText()).containsExactly("Kies hoe ver het is");
    }

    @Test
    void an_advocate_tells_news_and_keeps_what_was_typed_if_it_is_refused() {
        stub.reply("POST", C + "/r2/follow-ups", 400, problem("invalid", 400, """
            {"pointer": "/newsBy", "code": "follow-up-news-in-past", "detail": "Kies een dag na vandaag."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/r2");
        browser.submit(
                "/raadplegingen/r2/vervolg",
                "questionId",
                "hulp",
                "text",
                " Wij beginnen. ",
                "state",
                "UNDER_WAY",
                "newsBy",
                "2020-01-01",
                "links.0.title",
                "Nota",
                "links.0.url",
                "https://vng.nl/nota");
        assertThat(browser.status()).isEqualTo(400);
        Element form = browser.page().expectFirst("form[action$=vervolg]");
        assertThat(form.expectFirst("[name=text]").val().strip()).isEqualTo("Wij beginnen.");
        assertThat(form.parents().is("details[open]")).isTrue();
        assertThat(form.expectFirst("[name=newsBy]").val()).isEqualTo("2020-01-01");
        assertThat(form.select("option[selected]").eachAttr("value")).containsExactly("hulp", "UNDER_WAY");
        assertThat(form.select(".utrecht-form-field-error-message").text()).isEqualTo("Kies een dag na vandaag.");

        stub.reply("POST", C + "/r2/follow-ups", 201, "{\"id\": \"f3\"}");
        browser.submit("/raadplegingen/r2/vervolg", "newsBy", "2036-01-01");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw nieuws staat bij de uitkomst.");
        assertThat(stub.requests("POST", C + "/r2/follow-ups"))
                .extracting(sent -> sent.header("Idempotency-key"))
                .doesNotContainNull();
        assertThat(stub.requests("POST", C + "/r2/follow-ups").getLast().body())
                .contains("\"questionId\":\"hulp\"", "\"newsBy\":\"2036-01-01\"", "\"state\":\"UNDER_WAY\"")
                .contains("\"text\":\"Wij beginnen.\"", "\"title\":\"Nota\"", "\"url\":\"https://vng.nl/nota\"");
    }

    @Test
    void a_member_has_no_form_for_news() {
        assertThat(member().get("/raadplegingen/r2").page().select("form[action$=vervolg]"))
                .isEmpty();
    }

    @Test
    void advocates_and_only_they_see_which_news_is_overdue() {
        stub.reply("GET", C + "/overdue-follow-ups", 200, """
            {"items": [{"consultationId": "r2", "title": "Ethische commissies", "question": "Welke hulp kiest u?",
             "followUp": {"id": "f1", "questionId": "hulp", "text": "Wij beginnen.", "state": "UNDER_WAY", "links": [], "newsBy": "2026-11-20", "saidAt": "2026-11-02T10:00:00Z"}}], "next": null}\
            """);
        assertThat(member().get("/raadplegingen").page().select("[aria-labelledby=te-laat]"))
                .isEmpty();
        assertThat(stub.requests("GET", C + "/overdue-follow-ups")).isEmpty();
        Element overdue = member("advocate").get("/raadplegingen").page().expectFirst("[aria-labelledby=te-laat]");
        assertThat(overdue.text()).contains("Ethische commissies: Welke hulp kiest u? (beloofd voor 20 november 2026)");
        assertThat(overdue.select("a").attr("href")).isEqualTo("/raadplegingen/r2#uitkomst");
        stub.reply("GET", C + "/overdue-follow-ups", 200, "{\"items\": [], \"next\": null}");
        assertThat(member("advocate").get("/raadplegingen").page().select("[aria-labelledby=te-laat]"))
                .isEmpty();
    }
}
