package nl.meent.portal.posts;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnswerDraftTest extends PortalTest {
    private static final String ANSWERS = "/community/v1/posts/p1/answers";
    private static final String ANSWER = "/berichten/p1/antwoorden";

    private static int account;

    /** Drafts stay in the store. */
    @BeforeEach
    void somebodyElse() {
        stub.account("antwoorder-" + account++);
    }

    @Test
    void what_is_typed_is_kept_and_stands_there_again_until_it_is_placed() {
        Browser browser = member().get("/berichten/p1");
        var form = browser.page().expectFirst("form[action='" + ANSWER + "']");
        assertThat(browser.page().getElementById(form.attr("data-says"))).isNotNull();
        String key = form.expectFirst("input[name=sleutel]").val();
        browser.submitTo(ANSWER, form.attr("data-draft"), "body", "Half\n & half");
        assertThat(browser.page().text()).startsWith("Als concept bewaard om ");

        browser.get("/berichten/p1");
        assertThat(browser.page().expectFirst("#veld-answer-body").wholeText()).isEqualTo("\nHalf\n & half");
        assertThat(browser.page().expectFirst("#concept-stand").text())
                .startsWith("Dit is uw concept, bewaard zojuist");
        stub.reply("POST", ANSWERS, 201, "{\"id\": \"a9\"}");
        browser.submit(ANSWER);
        assertThat(stub.requests("POST", ANSWERS).getFirst().header("Idempotency-key"))
                .isEqualTo(key);
        browser.get("/berichten/p1");
        assertThat(browser.page().expectFirst("#veld-answer-body").wholeText()).isEqualTo("\n");
        assertThat(browser.page().expectFirst("#concept-stand").text()).isEmpty();
        assertThat(browser.get("/concepten").page().select(".meent-row__title")).isEmpty();
    }

    @Test
    void what_is_too_long_to_keep_is_said_beside_the_text_and_what_was_kept_stays() {
        Browser browser = member().get("/berichten/p1");
        browser.submitTo(ANSWER, ANSWER + "/concept", "body", "Kort.");
        browser.get("/berichten/p1").submitTo(ANSWER, ANSWER + "/concept", "body", "x".repeat(40_001));
        assertThat(browser.page().text())
                .isEqualTo("Dit is te lang om als concept te bewaren. Maak het korter dan 40.000 tekens.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("none");
        assertThat(browser.get("/berichten/p1")
                        .page()
                        .expectFirst("#veld-answer-body")
                        .wholeText())
                .isEqualTo("\nKort.");
    }

    @Test
    void where_nothing_is_typed_nothing_is_said() {
        Browser browser = member().get("/berichten/p1").submitTo(ANSWER, ANSWER + "/concept", "body", " ");
        assertThat(browser.page().text()).isEmpty();
        assertThat(browser.header("Meent-Kept")).isEmpty();
    }

    @Test
    void a_button_keeps_it_and_the_list_leads_back_to_the_question() {
        Browser browser = member().get("/berichten/p1").submit(ANSWER, "stap", "concept", "body", "Later meer");
        assertThat(browser.path()).isEqualTo("/concepten");
        assertThat(stub.requests("POST", ANSWERS)).isEmpty();
        var link = browser.page().expectFirst(".meent-row__title a");
        assertThat(link.text()).isEqualTo("Antwoord op: Hoe lang bewaren jullie de camerabeelden van de milieustraat?");
        assertThat(link.attr("href")).isEqualTo("/berichten/p1#eigen");
        assertThat(browser.page().expectFirst(".meent-meta span").text()).isEqualTo("Antwoord");
        browser.submit("/concepten/ANSWER-p1/weg");
        assertThat(browser.get("/berichten/p1")
                        .page()
                        .expectFirst("#veld-answer-body")
                        .wholeText())
                .isEqualTo("\n");
    }

    @Test
    void there_is_nothing_to_keep_in_an_empty_answer() {
        Browser browser = member().get("/berichten/p1").submit(ANSWER, "stap", "concept", "body", " ");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("#veld-answer-body-fout").text()).contains("nog niets om te bewaren");
    }

    @Test
    void an_answer_that_came_back_goes_before_what_was_kept_of_it() {
        Browser browser = member().get("/berichten/p1");
        browser.submitTo(ANSWER, ANSWER + "/concept", "body", "Oud");
        stub.reply("POST", ANSWERS, 400, problem("invalid", 400, """
            {"pointer": "/body", "code": "too-long", "detail": "Te lang."}\
            """));
        browser.get("/berichten/p1").submit(ANSWER, "body", "Nieuw");
        assertThat(browser.page().expectFirst("#veld-answer-body").wholeText()).isEqualTo("\nNieuw");
        assertThat(browser.page().expectFirst("#veld-answer-body-fout").text()).isEqualTo("Te lang.");
    }

    @Test
    void an_answer_that_came_back_is_a_draft_and_choosing_a_language_leads_back_to_it() {
        Browser browser = member().get("/berichten/p1").submit(ANSWER, "body", "Bel 06 12345678.");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().expectFirst("#concept-stand").text()).startsWith("Dit is uw concept");
        browser.submit("/voorkeuren", "taal", "en");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(browser.page().expectFirst("#veld-answer-body").wholeText()).isEqualTo("\nBel 06 12345678.");
    }

    @Test
    void what_was_kept_can_still_be_read_when_the_question_was_closed_meanwhile() {
        Browser browser = member().get("/berichten/p1").submit(ANSWER, "stap", "concept", "body", "Te laat");
        stub.reply("GET", "/community/v1/posts/p1", 200, """
            {"id": "p1", "kind": "QUESTION", "title": "Mag dit?", "publishedAt": "2026-11-01T10:00:00Z", "status": "CLOSED"}\
            """);
        browser.get("/berichten/p1");
        assertThat(browser.page().select("form[action='" + ANSWER + "']")).isEmpty();
        assertThat(browser.page()
                        .expectFirst("section[aria-labelledby=eigen] p")
                        .text())
                .isEqualTo("Te laat");
    }

    @Test
    void nobody_sees_what_another_began() {
        member().get("/berichten/p1").submit(ANSWER, "stap", "concept", "body", "Van mij");
        stub.account("antwoorder-" + account++);
        assertThat(member().get("/berichten/p1")
                        .page()
                        .expectFirst("#veld-answer-body")
                        .wholeText())
                .isEqualTo("\n");
    }

    @Test
    void a_draft_without_title_has_words_to_press() {
        Browser browser = member().get("/vraag-stellen");
        browser.submit("/berichten", "stap", "concept", "title", " ", "body", "Alleen tekst");
        assertThat(browser.page().expectFirst(".meent-row__title a").text()).isEqualTo("Zonder titel");
        assertThat(browser.page().expectFirst("form[action$=/weg] button").text())
                .isEqualTo("Gooi weg: Zonder titel");
    }
}
