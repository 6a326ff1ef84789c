package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** One wrong answer costs no other, and each is told at its question. */
class KeptAnswersTest extends PortalTest {
    private static final String R1 = "/community/v1/consultations/r1";
    private static final String DRAFT = R1 + "/response-drafts/mine";
    private static final String PAGE = "/raadplegingen/r1/antwoord";
    private static final String[] THREE_OF_TWO = {
        "v.adviesrol", "AGREE", "v.nodig", "Een model", "v.nodig", "Budget", "v.nodig", "Voorbeelden"
    };

    private Browser fill(Browser browser, String address, String... more) {
        String[] all = new String[THREE_OF_TWO.length + more.length];
        System.arraycopy(THREE_OF_TWO, 0, all, 0, THREE_OF_TWO.length);
        System.arraycopy(more, 0, all, THREE_OF_TWO.length, more.length);
        return browser.submitTo(PAGE, address, all);
    }

    /** The service refuses the second answer, and takes the others by themselves. */
    private void refuseTheChoices() {
        stub.replyOnce("PUT", DRAFT, 400, problem("invalid", 400, """
            {"pointer": "/answers/1/value", "code": "answer-too-many", "detail": "Kies hoogstens 2 antwoorden."}\
            """));
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"");
    }

    @Test
    void what_is_kept_while_typing_leaves_out_one_wrong_answer_and_names_it() {
        refuseTheChoices();
        Browser browser = fill(member().get(PAGE), PAGE + "/concept");
        assertThat(browser.header("ETag")).isEqualTo("\"d2\"");
        assertThat(browser.header("Meent-Kept")).isEqualTo("partly");
        assertThat(browser.page().text())
                .startsWith("Als concept bewaard om ")
                .endsWith(", maar niet alles. Vraag 4: Kies hoogstens 2 antwoorden.");
        var kept = stub.requests("PUT", DRAFT).getLast();
        assertThat(kept.body()).contains("adviesrol", "prioriteit").doesNotContain("nodig");
        assertThat(kept.header("If-match")).isEqualTo("\"d1\"");
    }

    @Test
    void a_draft_that_is_kept_in_part_shows_what_is_not_and_goes_on_from_its_version() {
        refuseTheChoices();
        Browser browser = fill(member().get(PAGE), PAGE, "bewaar", "concept");
        var page = browser.page();
        assertThat(browser.status()).isEqualTo(400);
        assertThat(page.expectFirst(".meent-error-summary").text())
                .isEqualTo("Uw concept is bewaard, maar niet alles De rest is bewaard. Dit nog niet:"
                        + " Vraag 4: Kies hoogstens 2 antwoorden.");
        assertThat(page.select("[name=v.nodig][checked]")).hasSize(3);
        assertThat(page.expectFirst("[name=versie]").val()).isEqualTo("\"d2\"");
        assertThat(page.getElementById(
                        page.expectFirst(".meent-error-summary a").attr("href").substring(1)))
                .isNotNull();
    }

    @Test
    void what_the_service_takes_whole_is_sent_once_and_told_what_it_can_not_be_sent_with() {
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"");
        Browser browser = fill(member().get(PAGE), PAGE + "/concept");
        assertThat(browser.page().text())
                .startsWith("Als concept bewaard om ")
                .endsWith(". Voor het insturen: Kies bij vraag 4 hoogstens 2 antwoorden.");
        assertThat(stub.requests("PUT", DRAFT)).hasSize(1);
        assertThat(stub.requests("PUT", DRAFT).getFirst().body())
                .contains("[\"Een model\",\"Budget\",\"Voorbeelden\"]");
    }

    @Test
    void what_cant_be_kept_at_all_says_why() {
        stub.reply("PUT", DRAFT, 409, problem("consultation-closed", 409, ""));
        Browser browser = fill(member().get(PAGE), PAGE + "/concept");
        assertThat(browser.page().text()).isEqualTo("Niet als concept bewaard. Uitleg van consultation-closed.");
        assertThat(browser.header("Meent-Kept")).isEqualTo("none");
        fill(browser.get(PAGE), PAGE, "bewaar", "concept");
        assertThat(browser.page().expectFirst(".meent-error-summary").text())
                .startsWith("Uw concept is niet bewaard")
                .contains("Uitleg van consultation-closed.");
    }

    /** A script then tries again by itself. */
    @Test
    void what_cant_be_kept_for_a_while_is_no_draft_that_was_dealt_with() {
        stub.reply("PUT", DRAFT, 429, problem("too-many-requests", 429, ""));
        assertThat(fill(member().get(PAGE), PAGE + "/concept").status()).isEqualTo(429);
        stub.reply("PUT", DRAFT, 503, problem("away", 503, ""));
        assertThat(fill(member().get(PAGE), PAGE + "/concept").status()).isEqualTo(503);
    }

    @Test
    void what_came_back_unkept_is_kept_by_a_script_at_once() {
        stub.reply("PUT", R1 + "/responses/mine", 409, problem("consultation-closed", 409, ""));
        Browser browser = member().get(PAGE);
        assertThat(browser.page().expectFirst("form[data-draft]").hasAttr("data-kept"))
                .isFalse();
        assertThat(fill(browser, PAGE).page().expectFirst("form[data-draft]").attr("data-kept"))
                .isEqualTo("not-yet");
    }

    @Test
    void a_page_in_which_nothing_was_filled_in_begins_no_draft() {
        stub.reply("GET", DRAFT, 404, problem("not-found", 404, ""));
        var page = member().get(PAGE).submit(PAGE, "stap", "controle").page();
        assertThat(page.expectFirst("form[data-draft]").hasAttr("data-kept")).isFalse();
    }

    @Test
    void too_many_choices_are_told_with_the_number_before_anything_is_sent() {
        Browser browser = fill(
                member().get(PAGE),
                PAGE,
                "stap",
                "controle",
                "v.aanspreekpunt",
                "De CISO",
                "v.gereed",
                "3",
                "v.prioriteit.0",
                "1",
                "v.prioriteit.1",
                "2",
                "v.prioriteit.2",
                "3");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Kies bij vraag 4 hoogstens 2 antwoorden");
        assertThat(browser.page().expectFirst("h1").text()).isNotEqualTo("Controleer uw antwoorden");
    }

    @Test
    void too_few_choices_are_told_too() {
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "questions": [{"id": "wat", "kind": "MULTIPLE", "text": "Wat?", "options": ["A", "B", "C"], "min": 2}]}\
            """);
        Browser browser = member().get("/raadplegingen/r9/antwoord")
                .submit("/raadplegingen/r9/antwoord", "v.wat", "A", "stap", "controle");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Kies bij vraag 1 minstens 2 antwoorden");
    }

    @Test
    void what_the_service_refuses_of_a_response_names_the_number_of_the_question() {
        stub.reply("PUT", R1 + "/responses/mine", 400, problem("invalid", 400, """
            {"pointer": "/answers/2/value", "code": "answer-too-long", "detail": "Dit is te lang."}\
            """));
        Browser browser = member().get(PAGE)
                .submit(
                        PAGE,
                        "v.aanspreekpunt",
                        "De CISO",
                        "v.toelichting",
                        "Lang",
                        "v.gereed",
                        "3",
                        "v.prioriteit.0",
                        "1",
                        "v.prioriteit.1",
                        "2",
                        "v.prioriteit.2",
                        "3");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Vraag 3: Dit is te lang.");
    }

    @Test
    void a_ranking_that_was_begun_is_kept_as_far_as_it_goes() {
        stub.reply("PUT", DRAFT, 200, "{}");
        member().get(PAGE)
                .submitTo(PAGE, PAGE + "/concept", "v.prioriteit.0", "", "v.prioriteit.1", "1", "v.prioriteit.2", "");
        assertThat(stub.requests("PUT", DRAFT).getFirst().body()).contains("[\"Eén meldpunt\"]");
    }

    /** What the form says of itself, for there is nobody to ask. */
    @Test
    void without_the_service_every_answer_stands_below_its_question_however_short() {
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "questions": [{"id": "a", "kind": "STATEMENT", "text": "Goed?"}, {"id": "b", "kind": "SCALE", "text": "Hoe goed?", "min": 1, "max": 5},
              {"id": "c", "kind": "RANKING", "text": "Wat eerst?", "options": ["Paal", "Bord"]}, {"id": "d", "kind": "OPEN", "text": "Leeg?"},
              {"id": "e", "kind": "PARAGRAPHS", "text": "De tekst?", "paragraphs": [{"number": "2a", "text": "Elke paal."}]}]}\
            """);
        Browser browser = member().get("/raadplegingen/r9/antwoord");
        stub.away("community");
        browser.submit(
                "/raadplegingen/r9/antwoord",
                "v.a",
                "AGREE",
                "v.b",
                "4",
                "v.c.0",
                "2",
                "v.c.1",
                "1",
                "v.e.0",
                "CHANGE",
                "v.e.0.text",
                "Een bord",
                "bewaar",
                "concept");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().select(".meent-kept .meent-card").eachText())
                .containsExactly(
                        "1. Goed? Eens",
                        "2. Hoe goed? 4",
                        "3. Wat eerst? Plaats van: Paal: 2 Plaats van: Bord: 1",
                        "5. De tekst? Onderdeel 2a: Wijzigen Onderdeel 2a: Een bord");
        stub.back("community");
        stub.reply("PUT", "/community/v1/consultations/r9/response-drafts/mine", 200, "{}");
        browser.submit("/raadplegingen/r9/antwoord");
        assertThat(stub.requests("PUT", "/community/v1/consultations/r9/response-drafts/mine"))
                .hasSize(1);
    }

    @Test
    void without_the_service_what_was_about_to_be_sent_stands_below_its_questions_too() {
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"");
        Browser browser = member().get(PAGE);
        browser.submit(
                PAGE,
                "v.aanspreekpunt",
                "De CISO",
                "v.gereed",
                "3",
                "v.prioriteit.0",
                "1",
                "v.prioriteit.1",
                "2",
                "v.prioriteit.2",
                "3",
                "stap",
                "controle");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
        stub.away("community");
        browser.submit(PAGE);
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().select(".meent-kept .meent-card").eachText())
                .contains("1. De FG hoort een vaste adviesrol te hebben bij de grondrechtentoets. Eens")
                .hasSize(5);
    }
}
