package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RespondPageTest extends PortalTest {
    private static final String R1 = "/community/v1/consultations/r1";
    private static final String[] ALL = {
        "v.adviesrol", "DISAGREE", "v.aanspreekpunt", "De CISO", "v.gereed", "3",
        "v.prioriteit.0", "2", "v.prioriteit.1", "1", "v.prioriteit.2", "3"
    };

    @Test
    void the_draft_of_a_colleague_is_filled_in() {
        var page = member().get("/raadplegingen/r1/antwoord").page();
        assertThat(page.select("[name=v.adviesrol][checked]").eachAttr("value")).containsExactly("AGREE");
        assertThat(page.select("[name=v.nodig][checked]").eachAttr("value")).containsExactly("Een model", "Budget");
        assertThat(page.select("[name=v.prioriteit.0] option[selected]").eachAttr("value"))
                .containsExactly("2");
        assertThat(page.select("progress").attr("value")).isEqualTo("3");
        assertThat(page.text()).contains("Uitleg: Het gaat om de toets van artikel 27.");
    }

    @Test
    void a_response_is_sent_with_a_value_of_its_kind_for_each_question() {
        stub.reply("PUT", R1 + "/responses/mine", 200, "{}");
        Browser browser = member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", ALL);
        assertThat(browser.path()).isEqualTo("/raadplegingen/r1");
        assertThat(stub.requests("PUT", R1 + "/responses/mine").getFirst().body())
                .contains(
                        "\"DISAGREE\"",
                        "\"De CISO\"",
                        "[\"Een model\",\"Budget\"]",
                        "3",
                        "[\"Eén meldpunt\",\"Heldere taakverdeling\",\"Voldoende invoeringstijd\"]")
                .doesNotContain("toelichting");
    }

    @Test
    void what_is_missing_is_named_at_its_question_and_nothing_typed_is_lost() {
        Browser browser = member().get("/raadplegingen/r1/antwoord")
                .submit(
                        "/raadplegingen/r1/antwoord",
                        "v.toelichting",
                        "Mijn uitleg",
                        "v.prioriteit.0",
                        "1",
                        "v.prioriteit.1",
                        "1");
        assertThat(browser.status()).isEqualTo(400);
        var page = browser.page();
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select(".meent-error-summary a").eachText())
                .containsExactly(
                        "Geef antwoord op vraag 2",
                        "Geef antwoord op vraag 5",
                        "Geef bij vraag 6 elke keuze een eigen plaats");
        page.select(".meent-error-summary a")
                .forEach(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.expectFirst("[name=v.toelichting]").wholeText()).isEqualTo("\nMijn uitleg");
        assertThat(page.select("[name=v.nodig][checked]")).hasSize(2);
        assertThat(stub.requests("PUT", R1 + "/responses/mine")).isEmpty();
    }

    @Test
    void a_draft_may_be_incomplete_and_names_its_version() {
        stub.reply("PUT", R1 + "/response-drafts/mine", 200, "{}");
        Browser browser =
                member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", "bewaar", "concept");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw concept is bewaard");
        assertThat(stub.requests("PUT", R1 + "/response-drafts/mine").getFirst().header("If-match"))
                .isEqualTo("\"d1\"");
    }

    @Test
    void a_revision_names_the_version_of_what_was_sent() {
        stub.reply("GET", R1 + "/responses/mine", 200, "{\"answers\": []}", "ETag", "\"s4\"");
        stub.reply("PUT", R1 + "/responses/mine", 200, "{}");
        Browser browser = member().get("/raadplegingen/r1/antwoord");
        assertThat(browser.page().title()).startsWith("Herzie uw antwoord");
        assertThat(browser.page().select("details summary, details button").eachText())
                .containsExactly("Trek het antwoord van uw organisatie in", "Trek het antwoord van uw organisatie in");
        browser.submit("/raadplegingen/r1/antwoord", ALL);
        assertThat(stub.requests("PUT", R1 + "/responses/mine").getFirst().header("If-match"))
                .isEqualTo("\"s4\"");
    }

    @Test
    void a_response_that_came_too_late_is_told_when_it_closed_and_keeps_what_was_typed() {
        stub.reply("PUT", R1 + "/responses/mine", 409, problem("consultation-closed", 409, ""));
        Browser browser = member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", ALL);
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst(".meent-error-summary").text())
                .contains("Uitleg van consultation-closed.");
        assertThat(browser.page().select("[name=v.aanspreekpunt][checked]").eachAttr("value"))
                .containsExactly("De CISO");
    }

    @Test
    void more_text_than_can_be_sent_at_once_is_told_and_keeps_what_was_typed() {
        stub.reply("PUT", R1 + "/responses/mine", 413, problem("content-too-large", 413, ""));
        String[] changes = Stream.concat(Stream.of(ALL), Stream.of("v.toelichting", "é".repeat(1_000_000)))
                .toArray(String[]::new);
        Browser browser = member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", changes);
        assertThat(browser.status()).isEqualTo(413);
        assertThat(browser.page().expectFirst(".meent-error-summary").text()).contains("Uitleg van content-too-large.");
        assertThat(browser.page().expectFirst("[name=v.toelichting]").wholeText())
                .hasSize(1_000_001);
    }

    @Test
    void where_nobody_can_respond_any_more_the_page_says_why() {
        Browser browser = member();
        assertThat(respondingTo("WITHDRAWN", browser))
                .contains("Deze raadpleging is ingetrokken. De wet gaat niet door.")
                .doesNotContain("gesloten", "nog niet open");
        assertThat(browser.page().select(".meent-deadline")).isEmpty();
        assertThat(respondingTo("SCHEDULED", browser))
                .contains("Deze raadpleging is nog niet open.")
                .doesNotContain("gesloten", "ingetrokken");
        assertThat(respondingTo("CLOSED", browser))
                .contains("Deze raadpleging is gesloten op donderdag 24 december 2026")
                .doesNotContain("nog niet open", "ingetrokken");
    }

    @Test
    void after_the_closing_a_draft_is_said_not_to_have_been_sent() {
        Browser browser = member();
        closedWith("{\"answers\": [{\"questionId\": \"w\", \"value\": \"Half af\"}]}", null);
        browser.get("/raadplegingen/r9/antwoord");
        assertThat(browser.page().expectFirst("#niet-ingestuurd").text())
                .isEqualTo("Dit is niet ingestuurd U hebt dit ingevuld, maar niet ingestuurd. Het telt niet mee."
                        + " Vraag 1 Waarom? Half af");
        assertThat(browser.page().expectFirst("main").text()).doesNotContain("Dit stuurde u in", "Dit vulde u in");
    }

    @Test
    void after_the_closing_what_counts_goes_before_a_change_that_was_never_sent() {
        Browser browser = member();
        closedWith(
                "{\"answers\": [{\"questionId\": \"w\", \"value\": \"Later bedacht\"}]}",
                "{\"answers\": [{\"questionId\": \"w\", \"value\": \"Zo telt het\"}]}");
        browser.get("/raadplegingen/r9/antwoord");
        assertThat(browser.page().expectFirst("main").text())
                .contains(
                        "Dit stuurde u in Vraag 1 Waarom? Zo telt het Dit is niet ingestuurd",
                        "Wat u eerder instuurde, telt. Vraag 1 Waarom? Later bedacht");
    }

    @Test
    void after_the_closing_what_was_sent_stands_alone_where_nothing_was_changed() {
        Browser browser = member();
        closedWith(null, "{\"answers\": [{\"questionId\": \"w\", \"value\": \"Zo telt het\"}]}");
        browser.get("/raadplegingen/r9/antwoord");
        assertThat(browser.page().expectFirst("main").text()).contains("Dit stuurde u in Vraag 1 Waarom? Zo telt het");
        assertThat(browser.page().select("#niet-ingestuurd")).isEmpty();
    }

    /** What is typed into a page that stood open until the closing. */
    @Test
    void what_comes_too_late_is_said_not_to_have_been_sent() {
        withStatus("OPEN");
        Browser browser = member().get("/raadplegingen/r9/antwoord");
        withStatus("CLOSED");
        stub.reply(
                "PUT", "/community/v1/consultations/r9/responses/mine", 409, problem("consultation-closed", 409, ""));
        browser.submit("/raadplegingen/r9/antwoord", "v.w", "Net te laat");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst("#niet-ingestuurd").text()).contains("Net te laat");
        assertThat(browser.page().expectFirst("main").text()).doesNotContain("Dit stuurde u in", "Dit vulde u in");
    }

    private void closedWith(@Nullable String draft, @Nullable String sent) {
        withStatus("CLOSED");
        String path = "/community/v1/consultations/r9";
        if (draft != null) {
            stub.reply("GET", path + "/response-drafts/mine", 200, draft, "ETag", "\"d1\"");
        }
        if (sent != null) {
            stub.reply("GET", path + "/responses/mine", 200, sent, "ETag", "\"s1\"");
        }
    }

    private void withStatus(String status) {
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2026-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "%s",
             "questions": [{"id": "w", "kind": "OPEN", "text": "Waarom?"}]}\
            """.formatted(status));
    }

    /** What the page says of a consultation with this status. */
    private String respondingTo(String status, Browser browser) {
        stub.reply("GET", "/community/v1/consultations/r9", 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2026-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "%s",
             "withdrawalReason": "De wet gaat niet door.", "questions": []}\
            """.formatted(status));
        return browser.get("/raadplegingen/r9/antwoord")
                .page()
                .expectFirst("main")
                .text();
    }

    @Test
    void an_advocate_sees_the_coverage_and_a_member_does_not() {
        assertThat(member().get("/raadplegingen/r1").page().select("#bereik")).isEmpty();
        assertThat(member("advocate")
                        .get("/raadplegingen/r1")
                        .page()
                        .expectFirst(".meent-figures")
                        .text())
                .isEqualTo("gevraagd 12 geopend 9 bezig 3 ingestuurd 5");
    }

    @Test
    void an_outcome_shows_what_was_heard_and_done_and_hides_small_numbers() {
        String text = member().get("/raadplegingen/r2").page().text();
        assertThat(text)
                .contains("Een verzameling werd het vaakst gekozen.", "De verzameling start op Meent.", "niet getoond");
    }

    @Test
    void an_advocate_drafts_question_by_question_and_keeps_what_was_typed() {
        stub.reply("POST", "/community/v1/consultations", 201, "{\"id\": \"r1\"}");
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit("/raadplegingen", "title", "Nieuwe wet", "questions.0.text", "Eerste?", "stap", "vraag");
        assertThat(browser.page().expectFirst("#veld-title").val()).isEqualTo("Nieuwe wet");
        browser.submit(
                "/raadplegingen",
                "questions.1.text",
                "Tweede?",
                "questions.1.kind",
                "SINGLE",
                "questions.1.options",
                "Ja\n\nNee",
                "closesAt",
                "2036-12-03T12:00",
                "audience.functions",
                "FG");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r1");
        assertThat(stub.requests("POST", "/community/v1/consultations")
                        .getFirst()
                        .body())
                .contains(
                        "\"Eerste?\"",
                        "\"Tweede?\"",
                        "[\"Ja\",\"Nee\"]",
                        "\"closesAt\":\"2036-12-03T11:00:00Z\"",
                        "\"functions\":[\"FG\"]",
                        "\"opensAt\":null");
    }

    @Test
    void what_will_be_sent_is_shown_first_and_one_can_go_back_or_send_it() {
        stub.reply("PUT", R1 + "/responses/mine", 200, "{}");
        String[] check =
                Stream.concat(Stream.of("stap", "controle"), Stream.of(ALL)).toArray(String[]::new);
        Browser browser = member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", check);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Controleer uw antwoorden");
        assertThat(browser.page().select("dl ol li").eachText())
                .containsExactly("Eén meldpunt", "Heldere taakverdeling", "Voldoende invoeringstijd");
        assertThat(browser.page().select("dd").eachText()).contains("Oneens", "De CISO", "3", "Niet ingevuld");
        assertThat(stub.requests("PUT", R1 + "/responses/mine")).isEmpty();

        browser.submit("/raadplegingen/r1/antwoord", "stap", "terug");
        assertThat(browser.page().select("[name=v.adviesrol][checked]").eachAttr("value"))
                .containsExactly("DISAGREE");
        browser.submit("/raadplegingen/r1/antwoord", "stap", "controle").submit("/raadplegingen/r1/antwoord");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r1");
        var message = browser.page().expectFirst(".meent-flash [role=status]");
        assertThat(message.text()).startsWith("Uw antwoord is ingestuurd.").endsWith("Uw bewijs dat dit is vastgelegd");
        assertThat(message.select("a").attr("href")).isEqualTo("/raadplegingen/r1/bewijs");
        assertThat(stub.requests("PUT", R1 + "/responses/mine").getFirst().body())
                .contains("\"DISAGREE\"");
    }

    @Test
    void a_script_keeps_the_answers_under_the_version_that_it_hears() {
        stub.reply("PUT", R1 + "/response-drafts/mine", 200, "{}", "ETag", "\"d2\"");
        Browser browser = member().get("/raadplegingen/r1/antwoord")
                .submitTo("/raadplegingen/r1/antwoord", "/raadplegingen/r1/antwoord/concept", "v.gereed", "4");
        assertThat(browser.header("ETag")).isEqualTo("\"d2\"");
        assertThat(browser.page().text()).startsWith("Als concept bewaard om ");
        stub.reply("PUT", R1 + "/response-drafts/mine", 412, problem("stale", 412, ""));
        browser.get("/raadplegingen/r1/antwoord")
                .submitTo("/raadplegingen/r1/antwoord", "/raadplegingen/r1/antwoord/concept", "v.gereed", "5");
        assertThat(browser.page().text())
                .startsWith("Dit is intussen veranderd: door een collega, of door u in een ander venster.")
                .contains("Kies “Bewaar als concept”");
    }

    @Test
    void an_answer_that_is_far_too_long_comes_back_whole() {
        String text = "x".repeat(120_000);
        Browser browser =
                member().get("/raadplegingen/r1/antwoord").submit("/raadplegingen/r1/antwoord", "v.toelichting", text);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("[name=v.toelichting]").wholeText())
                .isEqualTo("\n" + text);
    }

    @Test
    void a_question_that_was_explained_after_the_response_is_named_until_it_is_sent_again() {
        stub.reply("GET", R1 + "/responses/mine", 200, """
            {"answers": [{"questionId": "adviesrol", "value": "AGREE"}], "submittedAt": "2026-11-01T10:00:00Z",
             "predates": [{"id": "k1", "questionId": "adviesrol", "text": "Artikel 27.", "clarifiedAt": "2026-11-02T10:00:00Z"},
              {"id": "k2", "questionId": "adviesrol", "text": "En 28.", "clarifiedAt": "2026-11-03T10:00:00Z"}]}\
            """, "ETag", "\"7\"");
        Browser browser = member().get("/raadplegingen/r1/antwoord");
        var again = browser.page().expectFirst("#opnieuw-bekijken");
        assertThat(again.text()).contains("Er kwam uitleg bij nadat u instuurde.");
        assertThat(again.select("a").eachText())
                .containsExactly("1. De FG hoort een vaste adviesrol te hebben bij de grondrechtentoets.");
        assertThat(browser.page().getElementById(again.select("a").attr("href").substring(1)))
                .isNotNull();

        browser.submit("/raadplegingen/r1/antwoord", "v.aanspreekpunt", "");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select("#opnieuw-bekijken a")).hasSize(1);
    }

    @Test
    void who_responded_after_every_explanation_is_asked_nothing() {
        assertThat(member().get("/raadplegingen/r1/antwoord").page().select("#opnieuw-bekijken"))
                .isEmpty();
    }
}
