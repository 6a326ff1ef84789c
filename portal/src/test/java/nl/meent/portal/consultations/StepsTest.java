package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A long questionnaire is answered in steps, and nothing typed is lost between them. */
class StepsTest extends PortalTest {
    private static final String R9 = "/community/v1/consultations/r9";
    private static final String DRAFT = R9 + "/response-drafts/mine";
    private static final String PAGE = "/raadplegingen/r9/antwoord";

    @BeforeEach
    void eight_questions() {
        consultation(8);
        stub.reply("PUT", DRAFT, 200, "{}", "ETag", "\"d2\"");
    }

    /** Open questions of which the first has to be answered. */
    private void consultation(int questions) {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "questions": [%s]}\
            """.formatted(IntStream.rangeClosed(1, questions)
                .mapToObj(n -> "{\"id\": \"q%d\", \"kind\": \"OPEN\", \"text\": \"Vraag nummer %d?\", \"required\": %s}"
                        .formatted(n, n, n == 1))
                .collect(Collectors.joining(","))));
    }

    private static List<String> shown(Browser browser) {
        return browser.page().select("fieldset textarea").eachAttr("name");
    }

    @Test
    void a_long_one_comes_in_steps_with_an_address_each() {
        Browser browser = member().get(PAGE);
        assertThat(shown(browser)).containsExactly("v.q1", "v.q2", "v.q3", "v.q4");
        assertThat(browser.page().title()).startsWith("Stap 1 van 2: ");
        assertThat(browser.page().select("legend").eachText().getFirst()).startsWith("Vraag 1");
        browser.get(PAGE + "?deel=2");
        assertThat(shown(browser)).containsExactly("v.q5", "v.q6", "v.q7", "v.q8");
        assertThat(browser.page().select("legend").eachText().getFirst()).startsWith("Vraag 5");
        assertThat(browser.page().select("nav [aria-current=step]").text()).startsWith("Stap 2: vraag 5");
        assertThat(shown(browser.get(PAGE + "?deel=0"))).hasSize(8);
        assertThat(shown(browser.get(PAGE + "?deel=77"))).startsWith("v.q5");
        assertThat(shown(browser.get(PAGE + "?deel=x"))).startsWith("v.q1");
    }

    @Test
    void a_short_one_comes_at_once() {
        consultation(6);
        Browser browser = member().get(PAGE);
        assertThat(shown(browser)).hasSize(6);
        assertThat(browser.page().select("button[name=naar]")).isEmpty();
        browser.submit(PAGE, "bewaar", "concept");
        assertThat(browser.path()).isEqualTo(PAGE);
    }

    @Test
    void going_on_and_back_keeps_what_was_typed_in_every_step() {
        Browser browser = member().get(PAGE).submit(PAGE, "v.q1", "Een", "naar", "2");
        assertThat(browser.path()).isEqualTo(PAGE + "?deel=2");
        assertThat(stub.requests("PUT", DRAFT).getFirst().body()).contains("\"Een\"");
        assertThat(browser.page().select("[role=status]").text()).doesNotContain("bewaard");

        stub.reply(
                "GET", DRAFT, 200, "{\"answers\": [{\"questionId\": \"q1\", \"value\": \"Een\"}]}", "ETag", "\"d2\"");
        browser.get(PAGE + "?deel=2").submit(PAGE, "v.q8", "Acht", "naar", "1");
        assertThat(browser.path()).isEqualTo(PAGE);
        var kept = stub.requests("PUT", DRAFT).getLast();
        assertThat(kept.body()).contains("\"Een\"", "\"Acht\"");
        assertThat(kept.header("If-match")).isEqualTo("\"d2\"");
    }

    @Test
    void the_enter_key_goes_on_and_the_last_step_checks() {
        assertThat(member().get(PAGE)
                        .page()
                        .expectFirst("form[data-draft] button")
                        .attr("name"))
                .isEqualTo("naar");
        assertThat(member().get(PAGE + "?deel=2")
                        .page()
                        .expectFirst("form[data-draft] button")
                        .val())
                .isEqualTo("controle");
    }

    @Test
    void a_step_that_cant_be_kept_stays_and_says_why() {
        stub.reply("PUT", DRAFT, 409, problem("consultation-closed", 409, ""));
        Browser browser = member().get(PAGE).submit(PAGE, "v.q1", "Een", "naar", "2");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst("[name=v.q1]").wholeText()).isEqualTo("\nEen");
        assertThat(browser.page().expectFirst(".meent-error-summary").text()).contains("Uitleg van");
    }

    @Test
    void what_is_wrong_in_another_step_is_shown_with_all_questions() {
        Browser browser = member().get(PAGE + "?deel=2").submit(PAGE, "v.q8", "Acht", "stap", "controle");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(shown(browser)).hasSize(8);
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("Geef antwoord op vraag 1");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("v.q1");
        assertThat(browser.page().expectFirst("[name=v.q8]").wholeText()).isEqualTo("\nAcht");
    }

    @Test
    void all_steps_stand_in_the_summary_and_one_comes_back_where_one_was() {
        Browser browser =
                member().get(PAGE).submit(PAGE, "deel", "2", "v.q1", "Een", "v.q5", "Vijf", "stap", "controle");
        assertThat(browser.page().select("dd").eachText())
                .startsWith("Een")
                .contains("Vijf")
                .hasSize(8);
        assertThat(shown(browser.submit(PAGE, "stap", "terug"))).startsWith("v.q5");
    }

    @Test
    void who_goes_to_another_step_comes_out_at_its_heading() {
        Browser browser = member().get(PAGE).submit(PAGE, "v.q1", "Een", "naar", "2");
        assertThat(browser.uri().getRawFragment()).isEqualTo("stap");
        assertThat(browser.page().expectFirst("h2#stap[tabindex=-1]").text()).isEqualTo("Stap 2 van 2");
        browser.submit(PAGE, "naar", "1");
        assertThat(browser.uri().getRawFragment()).isEqualTo("stap");
        browser.submit(PAGE, "naar", "0");
        assertThat(browser.uri().getRawFragment()).isNull();
        assertThat(browser.page().select("#stap")).isEmpty();
        browser.get(PAGE).submit(PAGE, "bewaar", "concept");
        assertThat(browser.uri().getRawFragment())
                .as("there is a message above")
                .isNull();
    }

    @Test
    void who_sees_the_answer_is_folded_on_a_phone_from_the_second_step_on() {
        assertThat(member().get(PAGE).page().select("details.meent-narrow")).isEmpty();
        var page = member().get(PAGE + "?deel=2").page();
        assertThat(page.expectFirst("details.meent-narrow summary").text()).isEqualTo("Wie ziet uw antwoord?");
        assertThat(page.expectFirst("section.meent-broad h2").text()).isEqualTo("Wie ziet uw antwoord?");
    }

    @Test
    void a_step_with_one_question_names_one() {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "sections": [{"id": "s1", "title": "Een"}, {"id": "s2", "title": "Twee"}],
             "questions": [%s, {"id": "q7", "kind": "OPEN", "text": "Zeven?", "section": "s2"}]}\
            """.formatted(IntStream.rangeClosed(1, 6)
                .mapToObj(n -> "{\"id\": \"q%d\", \"kind\": \"OPEN\", \"text\": \"Nummer %d?\", \"section\": \"s1\"}"
                        .formatted(n, n))
                .collect(Collectors.joining(","))));
        assertThat(member().get(PAGE).page().select("nav button[name=naar]").eachText())
                .containsExactly("Stap 1: vraag 1 tot en met 6", "Stap 2: vraag 7", "Alle vragen op één pagina");
    }

    @Test
    void the_script_hears_how_many_are_filled_in() {
        Browser browser = member().get(PAGE + "?deel=2");
        var progress = browser.page().expectFirst("progress");
        assertThat(progress.attr("data-says")).isEqualTo("# van de @ vragen ingevuld");
        browser.submitTo(PAGE, PAGE + "/concept", "v.q1", "Een", "v.q7", "Zeven");
        assertThat(browser.header("Meent-Filled")).isEqualTo("2");
    }

    @Test
    void an_option_of_a_ranking_moves_up_and_down_by_a_button() {
        String page = "/raadplegingen/r1/antwoord";
        Browser browser = member().get(page);
        assertThat(options(browser))
                .containsExactly("Eén meldpunt", "Heldere taakverdeling", "Voldoende invoeringstijd");
        browser.submit(page, "stap", "omhoog.prioriteit.2", "v.toelichting", "Blijft");
        assertThat(options(browser))
                .containsExactly("Eén meldpunt", "Voldoende invoeringstijd", "Heldere taakverdeling");
        assertThat(browser.page()
                        .select("[name=v.prioriteit.2] option[selected]")
                        .val())
                .isEqualTo("2");
        assertThat(browser.page().expectFirst("button[autofocus]").val()).isEqualTo("omhoog.prioriteit.2");
        assertThat(browser.page().expectFirst("[name=v.toelichting]").wholeText())
                .isEqualTo("\nBlijft");
        browser.submit(page, "stap", "omhoog.prioriteit.2");
        assertThat(options(browser)).startsWith("Voldoende invoeringstijd");
        assertThat(browser.page().expectFirst("button[autofocus]").val()).isEqualTo("omlaag.prioriteit.2");
        browser.submit(page, "stap", "omhoog.prioriteit.77").submit(page, "stap", "omhoog.prioriteit.2");
        assertThat(options(browser)).startsWith("Voldoende invoeringstijd");
    }

    private static List<String> options(Browser browser) {
        return browser.page()
                .select(".meent-rank > li > span:not(.meent-rank__move)")
                .eachText();
    }
}
