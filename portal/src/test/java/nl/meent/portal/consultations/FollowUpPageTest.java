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
             {"id": "f2", "questionId": "hulp", "text": "De verzameling is er.", "state": "DONE", "links": [{"title": "Nota", "url": "https://vng.nl/nota"}], "newsBy": null, "saidAt": "2026-11-20T10:00:00Z"},
             {"id": "f1", "questionId": "hulp", "text": "Wij beginnen eraan.", "state": "UNDER_WAY", "links": [], "newsBy": "2026-11-20", "saidAt": "2026-11-02T10:00:00Z"},
             {"id": "f0", "questionId": null, "text": "Dank u wel.", "state": "PLANNED", "links": [], "newsBy": "2036-12-01", "saidAt": "2026-11-01T10:00:00Z"}], "next": null}\
            """);
    }

    @Test
    void news_stands_below_its_question_the_newest_first() {
        news();
        Element outcome = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
        Element question = outcome.select(".meent-card").getFirst();
        assertThat(question.select("h4").text()).isEqualTo("Hoe het verderging");
        assertThat(question.select(".meent-lines").eachText())
                .containsExactly("De verzameling is er.", "Wij beginnen eraan.");
        assertThat(question.select(".meent-chip").eachText()).containsExactly("Klaar", "Mee bezig");
        assertThat(question.select("a").eachAttr("href")).containsExactly("https://vng.nl/nota");
        Element whole = outcome.select(".meent-card").getLast();
        assertThat(whole.text()).contains("Dank u wel.", "Meer nieuws uiterlijk op 1 december 2036.");
    }

    @Test
    void the_outcome_is_there_while_its_news_is_not() {
        stub.reply("GET", C + "/r2/follow-ups", 500, "");
        Element outcome = member().get("/raadplegingen/r2").page().expectFirst("[aria-labelledby=uitkomst]");
        assertThat(outcome.text()).contains("De verzameling start op Meent.").doesNotContain("Hoe het verderging");
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
                "Wij beginnen.",
                "state",
                "UNDER_WAY",
                "newsBy",
                "2020-01-01");
        assertThat(browser.status()).isEqualTo(400);
        Element form = browser.page().expectFirst("form[action$=vervolg]");
        assertThat(form.expectFirst("[name=text]").val().strip()).isEqualTo("Wij beginnen.");
        assertThat(form.expectFirst("[name=newsBy]").val()).isEqualTo("2020-01-01");
        assertThat(form.select("option[selected]").eachAttr("value")).containsExactly("hulp", "UNDER_WAY");
        assertThat(form.select(".utrecht-form-field-error-message").text()).isEqualTo("Kies een dag na vandaag.");

        stub.reply("POST", C + "/r2/follow-ups", 201, "{\"id\": \"f3\"}");
        browser.submit("/raadplegingen/r2/vervolg", "newsBy", "2036-01-01");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw nieuws staat bij de uitkomst.");
        assertThat(stub.requests("POST", C + "/r2/follow-ups").getLast().body())
                .contains("\"questionId\":\"hulp\"", "\"newsBy\":\"2036-01-01\"", "\"state\":\"UNDER_WAY\"");
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
    }
}
