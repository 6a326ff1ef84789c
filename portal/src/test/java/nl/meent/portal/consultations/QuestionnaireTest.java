package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answering a questionnaire in sections, with questions after given answers and one about a draft text. */
class QuestionnaireTest extends PortalTest {
    private static final String R9 = "/community/v1/consultations/r9";
    private static final String DRAFT = R9 + "/response-drafts/mine";
    private static final String SENT = R9 + "/responses/mine";
    private static final String PAGE = "/raadplegingen/r9/antwoord";
    private static final String COMMENTS = """
        [{"paragraph": "1", "stance": "AGREE"}, {"paragraph": "2a", "stance": "CHANGE", "text": "Liever zo."}]\
        """;

    @BeforeEach
    void a_consultation() {
        consultation("OPEN", "");
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"").reply("PUT", SENT, 200, "{}");
    }

    private void consultation(String status, String more) {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "%s",
             "sections": [{"id": "a", "title": "Vooraf", "introHtml": "<p>Dit <em>eerst</em>.</p>"}, {"id": "b", "title": "De tekst"}],
             "questions": [
              {"id": "eens", "kind": "STATEMENT", "text": "Bent u het eens?", "section": "a"},
              {"id": "waarom", "kind": "OPEN", "text": "Waarom?", "required": true, "section": "a",
               "condition": {"questionId": "eens", "anyOf": ["NEUTRAL", "DISAGREE"]}},
              {"id": "hoe", "kind": "SCALE", "text": "Hoe erg?", "min": 1, "max": 5, "section": "a"},
              {"id": "tekst", "kind": "PARAGRAPHS", "text": "Wat vindt u ervan?", "section": "b", "required": true,
               "paragraphs": [{"number": "1", "text": "Een.\\nTwee."}, {"number": "2a", "text": "Drie."}, {"number": "3", "text": "Vier."}]},
              {"id": "erg", "kind": "OPEN", "text": "Wat is er erg?", "section": "b", "condition": {"questionId": "hoe", "anyOf": [4, 5]}}%s]}\
            """.formatted(status, more), "ETag", "\"1\"");
    }

    private Browser answering() {
        return member().get(PAGE);
    }

    @Test
    void sections_have_a_heading_and_what_to_know_first() {
        var page = answering().page();
        assertThat(page.select("form h2").eachText()).containsExactly("Vooraf", "De tekst");
        assertThat(page.expectFirst("form .meent-prose em").text()).isEqualTo("eerst");
    }

    @Test
    void a_question_after_a_given_answer_says_so_and_tells_the_script_after_which() {
        var page = answering().page();
        var why = page.expectFirst("fieldset:has([name=v.waarom])");
        assertThat(why.text()).contains("Alleen als u bij vraag 1 “Neutraal” of “Oneens” koos");
        assertThat(why.attr("data-asked-after")).isEqualTo("v.eens");
        assertThat(why.attr("data-asked-of")).isEqualTo("[\"NEUTRAL\",\"DISAGREE\"]");
        assertThat(page.expectFirst("fieldset:has([name=v.erg])").attr("data-asked-of"))
                .isEqualTo("[\"4\",\"5\"]");
        assertThat(page.expectFirst("fieldset:has([name=v.eens])").hasAttr("data-asked-after"))
                .isFalse();
    }

    @Test
    void what_is_not_asked_is_not_missing_and_what_is_asked_is() {
        Browser browser = answering().submit(PAGE, "stap", "controle");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Geef antwoord op vraag 4");
        browser.submit(PAGE, "v.eens", "DISAGREE", "stap", "controle");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Geef antwoord op vraag 2", "Geef antwoord op vraag 4");
        browser.page()
                .select(".meent-error-summary a")
                .forEach(link ->
                        assertThat(browser.page().select(link.attr("href"))).hasSize(1));
    }

    @Test
    void a_draft_keeps_what_is_not_asked_and_says_that_it_will_not_be_sent() {
        Browser browser = answering();
        browser.submitTo(PAGE, PAGE + "/concept", "v.eens", "AGREE", "v.waarom", "Daarom");
        assertThat(stub.requests("PUT", DRAFT).getFirst().body()).contains("\"Daarom\"");
        assertThat(browser.page().text())
                .containsPattern("\\d uur\\. Uw antwoord op vraag 2 blijft in uw concept staan");
        assertThat(browser.header("Meent-Filled")).isEqualTo("1");
        assertThat(browser.header("Meent-Asked")).isEqualTo("3");

        stub.reply("GET", DRAFT, 200, """
            {"answers": [{"questionId": "eens", "value": "AGREE"}, {"questionId": "waarom", "value": "Daarom"}]}\
            """, "ETag", "\"d2\"");
        var page = browser.get(PAGE).page();
        assertThat(page.select("[data-without-script]").text()).contains("Het wordt niet ingestuurd");
        assertThat(page.expectFirst("[name=v.waarom]").wholeText()).isEqualTo("\nDaarom");
    }

    @Test
    void the_summary_shows_what_will_be_sent_and_what_will_not_and_so_it_is() {
        Browser browser = answering()
                .submit(
                        PAGE,
                        "v.eens",
                        "AGREE",
                        "v.waarom",
                        "Daarom",
                        "v.tekst.0",
                        "AGREE",
                        "v.tekst.1",
                        "CHANGE",
                        "v.tekst.1.text",
                        "Liever zo.",
                        "stap",
                        "controle");
        var page = browser.page();
        assertThat(page.select("dt").eachText())
                .containsExactly("Vraag 1 Bent u het eens?", "Vraag 3 Hoe erg?", "Vraag 4 Wat vindt u ervan?");
        assertThat(page.select("dd").eachText())
                .containsExactly("Eens", "Niet ingevuld", "Onderdeel 1: Eens Onderdeel 2a: Wijzigen Liever zo.");
        assertThat(page.expectFirst("section:has(#niet-mee)").text()).contains("Vraag 2 Waarom?", "Daarom");
        browser.submit(PAGE);
        assertThat(stub.requests("PUT", SENT).getFirst().body())
                .contains(
                        "{\"paragraph\":\"1\",\"stance\":\"AGREE\"}",
                        "{\"paragraph\":\"2a\",\"stance\":\"CHANGE\",\"text\":\"Liever zo.\"}")
                .doesNotContain("waarom", "Daarom", "\"3\"");
    }

    @Test
    void the_summary_says_nothing_of_what_is_left_out_where_nothing_is() {
        Browser browser = answering().submit(PAGE, "v.tekst.0", "AGREE", "stap", "controle");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
        assertThat(browser.page().select("#niet-mee")).isEmpty();
    }

    @Test
    void a_comment_that_is_half_finished_is_named_at_its_paragraph_and_stays() {
        Browser browser = answering()
                .submit(
                        PAGE,
                        "v.tekst.0",
                        "AGREE",
                        "v.tekst.0.text",
                        "Maar toch",
                        "v.tekst.1",
                        "CHANGE",
                        "v.tekst.2.text",
                        "Mijn tekst",
                        "stap",
                        "controle");
        var page = browser.page();
        assertThat(page.select(".meent-error-summary a").eachText())
                .containsExactly(
                        "Bij vraag 4, onderdeel 1 koos u “Eens”, maar u schreef ook iets. Kies “Wijzigen” of"
                                + " “Opmerking”, of haal uw tekst weg",
                        "Schrijf bij vraag 4 hoe onderdeel 2a moet luiden",
                        "Kies bij vraag 4, onderdeel 3 of uw tekst een wijziging of een opmerking is");
        page.select(".meent-error-summary a")
                .forEach(link -> assertThat(page.expectFirst(link.attr("href")).attr("type"))
                        .isEqualTo("radio"));
        assertThat(page.expectFirst("[name=v.tekst.2.text]").wholeText()).isEqualTo("\nMijn tekst");
        assertThat(page.select("[name=v.tekst.1][checked]").eachAttr("value")).containsExactly("CHANGE");
    }

    @Test
    void each_paragraph_has_its_text_three_choices_and_room_to_write() {
        stub.reply(
                "GET", DRAFT, 200, "{\"answers\": [{\"questionId\": \"tekst\", \"value\": %s}]}".formatted(COMMENTS));
        var paragraphs = answering().page().select("fieldset.meent-paragraph");
        assertThat(paragraphs).hasSize(3);
        assertThat(paragraphs.get(0).expectFirst("legend").text()).isEqualTo("Onderdeel 1");
        assertThat(paragraphs.get(0).expectFirst(".meent-article p").wholeText())
                .isEqualTo("Een.\nTwee.");
        assertThat(paragraphs.get(1).select("input[type=radio]").eachAttr("value"))
                .containsExactly("AGREE", "CHANGE", "REMARK");
        assertThat(paragraphs.get(1).select("input[checked]").eachAttr("value")).containsExactly("CHANGE");
        assertThat(paragraphs.get(1).expectFirst("textarea").wholeText()).isEqualTo("\nLiever zo.");
        assertThat(paragraphs.get(1).expectFirst("[data-keeps]").attr("data-asked-of"))
                .isEqualTo("[\"CHANGE\",\"REMARK\"]");
        assertThat(paragraphs.get(2).select("input[checked]")).isEmpty();
    }

    @Test
    void a_long_one_has_its_sections_for_steps_and_leaves_out_what_another_step_decided() {
        consultation("OPEN", """
            , {"id": "x", "kind": "OPEN", "text": "X?", "section": "b"}, {"id": "y", "kind": "OPEN", "text": "Y?", "section": "b"}\
            """);
        Browser browser = answering();
        assertThat(browser.page().select("form h2").eachText()).containsExactly("Stap 1 van 2", "Vooraf");
        browser.submit(PAGE, "v.hoe", "2", "v.erg", "Niets", "stap", "terug", "deel", "2");
        var page = browser.page();
        assertThat(page.select("form h2").eachText()).containsExactly("Stap 2 van 2", "De tekst");
        assertThat(page.select("textarea[name=v.erg]")).isEmpty();
        assertThat(page.expectFirst("input[type=hidden][name=v.erg]").val()).isEqualTo("Niets");
        browser.submit(PAGE, "v.hoe", "5", "stap", "terug");
        var shown = browser.page().expectFirst("fieldset:has([name=v.erg])");
        assertThat(shown.hasAttr("data-asked-after"))
                .as("no script decides it here")
                .isFalse();
        assertThat(shown.expectFirst("textarea").wholeText()).isEqualTo("\nNiets");
    }

    @Test
    void an_advocate_sees_in_the_preview_when_a_question_is_asked_and_every_paragraph() {
        var page = member("advocate").get("/raadplegingen/r9/voorbeeld").page();
        assertThat(page.text()).contains("Alleen als u bij vraag 3 “4” of “5” koos", "Vooraf", "De tekst");
        assertThat(page.select("fieldset.meent-paragraph textarea")).hasSize(3);
        assertThat(page.select("[data-asked-after]")).as("all is in view").isEmpty();
    }

    /** Before it is wrong, not after. */
    @Test
    void how_many_may_be_chosen_is_said_with_the_question_in_the_preview_and_in_the_overview() {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "status": "DRAFT", "questions": [
              {"id": "a", "kind": "MULTIPLE", "text": "A?", "help": "Denk goed na.", "required": true, "options": ["1", "2", "3"], "max": 2},
              {"id": "b", "kind": "MULTIPLE", "text": "B?", "options": ["1", "2", "3"], "min": 1, "max": 2},
              {"id": "c", "kind": "MULTIPLE", "text": "C?", "options": ["1", "2", "3"], "min": 2, "max": 2},
              {"id": "d", "kind": "MULTIPLE", "text": "D?", "options": ["1", "2", "3"], "min": 2},
              {"id": "e", "kind": "SCALE", "text": "E?", "min": 0, "max": 10}]}\
            """, "ETag", "\"1\"");
        Browser browser = member("advocate").get("/raadplegingen/r9/voorbeeld");
        assertThat(browser.page().select("fieldset .meent-question__how").eachText())
                .containsExactly(
                        "Kies er hoogstens 2.", "Kies er 1 tot en met 2.", "Kies er precies 2.", "Kies er minstens 2.");
        var first = browser.page().expectFirst("fieldset:has([name=v.a])");
        assertThat(first.attr("aria-describedby").split(" "))
                .allSatisfy(id -> assertThat(browser.page().getElementById(id)).isNotNull())
                .hasSize(2);
        var overview = browser.get("/raadplegingen/r9").page().select("ol.meent-rows > li");
        assertThat(overview.get(0).text()).contains("Denk goed na.", "verplicht", "Kies er hoogstens 2.");
        assertThat(overview.get(1).text()).contains("niet verplicht", "Kies er 1 tot en met 2.");
        assertThat(overview.get(4).text()).contains("Van 0 tot en met 10.");
    }

    @Test
    void an_advocate_reads_comments_in_words() {
        stub.reply("GET", R9 + "/responses", 200, """
            {"items": [{"answers": [{"questionId": "tekst", "value": %s}]}], "next": null}\
            """.formatted(COMMENTS));
        assertThat(member("advocate")
                        .get("/raadplegingen/r9/antwoorden")
                        .page()
                        .select("dd")
                        .eachText())
                .contains("Onderdeel 1: Eens Onderdeel 2a: Wijzigen Liever zo.", "niet ingevuld");
    }

    @Test
    void figures_of_paragraphs_are_a_table() {
        consultation("OUTCOME_PUBLISHED", "");
        stub.reply("GET", R9 + "/results", 200, """
            {"responses": 20, "questions": [{"questionId": "tekst", "counts": [], "paragraphs": [
              {"number": "1", "counts": [{"value": "AGREE", "count": 12}, {"value": "CHANGE", "count": 0}, {"value": "REMARK", "count": 8}]},
              {"number": "2a", "counts": [{"value": "AGREE", "count": null}, {"value": "CHANGE", "count": null}, {"value": "REMARK", "count": null}]}]}],
             "grouped": []}\
            """);
        var page = member().get("/raadplegingen/r9").page();
        assertThat(page.select("table thead th").eachText())
                .containsExactly("Onderdeel", "Eens", "Wijzigen", "Opmerking");
        assertThat(page.select("table tbody tr").eachText())
                .containsExactly("1 12 0 8", "2a niet getoond niet getoond niet getoond");
        assertThat(page.text()).contains("Deel: Vooraf", "Alleen als u bij vraag 1 “Neutraal” of “Oneens” koos");
    }
}
