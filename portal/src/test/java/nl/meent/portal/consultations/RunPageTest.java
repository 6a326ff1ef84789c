package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meent.portal.frame.Moments;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

/** What an advocate does before and after a consultation is open. */
class RunPageTest extends PortalTest {
    private static final String C = "/community/v1/consultations";
    private static final String R9 = C + "/r9";

    private void consultation(String status) {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "%s",
             "publication": "NONE", "questions": [], "audience": {"functions": ["FG"], "circles": [], "themes": [],
              "organisationKinds": ["PARTNER"], "organisations": []}}\
            """.formatted(status), "ETag", "\"1\"");
    }

    private String opened(String becomes) {
        consultation("DRAFT");
        stub.reply("PUT", R9 + "/opening", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9");
        consultation(becomes);
        return browser.submit("/raadplegingen/r9/opening", "zeker", "true")
                .page()
                .select("[role=status]")
                .text();
    }

    @Test
    void before_it_opens_one_is_asked_once_more_with_how_many_are_told() {
        consultation("DRAFT");
        stub.reply("PUT", R9 + "/opening", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/opening");
        assertThat(stub.requests("PUT", R9 + "/opening")).isEmpty();
        var asked = browser.page().expectFirst("form[action$=opening]");
        assertThat(asked.text())
                .contains(
                        "Bericht gaat naar 12 leden bij 9 organisaties.",
                        "U kunt dit niet terugdraaien",
                        "Ja, open de raadpleging");
        assertThat(asked.select("[autofocus]")).hasSize(1);
        assertThat(browser.get("/raadplegingen/r9/opening").path()).isEqualTo("/raadplegingen/r9");
        browser.submit("/raadplegingen/r9/opening").submit("/voorkeuren", "taal", "nl");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r9");
        browser.submit("/raadplegingen/r9/opening");
        browser.submit("/raadplegingen/r9/opening");
        assertThat(stub.requests("PUT", R9 + "/opening")).hasSize(1);
        assertThat(browser.path()).isEqualTo("/raadplegingen/r9");
    }

    /** It was mailed to members: "Wat hebt u nodig bij [onderwerp]?" */
    @Test
    void what_a_template_leaves_to_fill_in_is_asked_for_before_it_opens_and_may_stay() {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Hulp bij [onderwerp]", "status": "DRAFT", "closesAt": "2036-12-24T16:00:00Z", "body": "Zie [de wet](https://wetten.nl), lid [1].",
             "audience": {}, "questions": [{"id": "a", "kind": "SINGLE", "text": "Wat vindt u van [naam van het wetsvoorstel]?",
              "options": ["Goed", "[keuze]"]}]}\
            """).reply("PUT", R9 + "/opening", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/opening");
        var asked = browser.page().expectFirst("form[action$=opening]");
        assertThat(asked.select("li").eachText())
                .containsExactly("[onderwerp]: in de titel", "[naam van het wetsvoorstel], [keuze]: bij vraag 1");
        assertThat(browser.status()).isEqualTo(422);
        browser.submit("/raadplegingen/r9/opening");
        assertThat(stub.requests("PUT", R9 + "/opening")).isEmpty();
        String refused = "Vul dit eerst in, of kruis aan dat het zo mag blijven.";
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo(refused);
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("toch");
        assertThat(browser.page().expectFirst("form[action$=opening]").text()).contains(refused);
        browser.submit("/raadplegingen/r9/opening", "toch", "true");
        assertThat(stub.requests("PUT", R9 + "/opening")).hasSize(1);
    }

    @Test
    void what_opens_at_once_is_said_to_be_open_and_what_opens_later_is_not() {
        assertThat(opened("OPEN")).contains("De raadpleging is open. Wie gevraagd is, krijgt bericht.");
        assertThat(opened("SCHEDULED"))
                .contains("De raadpleging gaat later vanzelf open. Dan krijgt wie gevraagd is bericht.");
    }

    @Test
    void when_it_opens_is_said_before_and_after_and_in_the_list() {
        String opens = ", \"opensAt\": \"2036-12-05T09:00:00Z\", \"closesAt\": \"2036-12-24T16:00:00Z\"}";
        stub.reply(
                "GET",
                R9,
                200,
                "{\"id\": \"r9\", \"title\": \"Regels\", \"status\": \"DRAFT\", \"audience\": {}" + opens);
        stub.reply("PUT", R9 + "/opening", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/opening");
        String when = "vrijdag 5 december 2036, 10.00 uur";
        assertThat(browser.page().expectFirst("form[action$=opening]").text())
                .contains("De raadpleging gaat open op " + when + ". Dan krijgt wie gevraagd is bericht");
        String scheduled = "{\"id\": \"r9\", \"title\": \"Regels\", \"status\": \"SCHEDULED\"" + opens;
        stub.reply("GET", R9, 200, scheduled);
        browser.submit("/raadplegingen/r9/opening");
        assertThat(browser.page().select("[role=status]").text())
                .contains("De raadpleging gaat vanzelf open op " + when + ".");
        assertThat(browser.page().expectFirst(".meent-chip").text()).isEqualTo("Gaat open op " + when);
        stub.reply("GET", C, 200, "{\"items\": [" + scheduled + "], \"next\": null}");
        assertThat(browser.get("/raadplegingen")
                        .page()
                        .expectFirst(".meent-chip")
                        .text())
                .isEqualTo("Gaat open op " + when);
        assertThat(browser.page().select("[role=status]").text()).doesNotContain("vanzelf");
    }

    @Test
    void without_a_moment_to_close_one_is_not_asked_but_led_to_it() {
        stub.reply("GET", R9, 200, "{\"id\": \"r9\", \"title\": \"Regels\", \"status\": \"DRAFT\", \"audience\": {}}");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/opening");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().text()).doesNotContain("Weet u het zeker?");
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("Kies eerst wanneer de raadpleging sluit");
        assertThat(link.attr("href")).isEqualTo("/raadplegingen/r9/wijzigen#veld-closesAt");
    }

    @Test
    void what_opens_it_stands_above_the_questions() {
        consultation("DRAFT");
        var page = member("advocate").get("/raadplegingen/r9").page();
        assertThat(page.select("section:has(form[action$=opening]) ~ section:has(#beheer)"))
                .hasSize(1);
        assertThat(page.expectFirst("a[href=#beheer]").text()).isEqualTo("Beheer deze raadpleging");
    }

    @Test
    void an_opening_that_is_refused_says_why() {
        consultation("DRAFT");
        stub.reply("PUT", R9 + "/opening", 409, problem("no-questions", 409, ""));
        Browser browser =
                member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/opening", "zeker", "true");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Regels");
        assertThat(browser.page().expectFirst(".meent-error-summary").text()).contains("Uitleg van no-questions.");
    }

    @Test
    void who_has_not_responded_is_reminded_or_it_is_said_why_not() {
        consultation("OPEN");
        stub.reply("POST", R9 + "/reminders", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9").submit("/raadplegingen/r9/herinnering");
        assertThat(browser.page().select("[role=status]").text()).contains("De herinnering is verstuurd");
        stub.reply("POST", R9 + "/reminders", 409, problem("reminded-lately", 409, ""));
        browser.get("/raadplegingen/r9").submit("/raadplegingen/r9/herinnering");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().text()).contains("Uitleg van reminded-lately").doesNotContain("Pas dit nog aan:");
    }

    @Test
    void more_time_an_explanation_and_a_withdrawal_are_sent_as_they_were_typed() {
        stub.reply("GET", R9, 200, """
            {"id": "r9", "title": "Regels", "closesAt": "2036-12-24T16:00:00Z", "responsePer": "MEMBER", "status": "OPEN",
             "publication": "NONE", "questions": [{"id": "q", "kind": "OPEN", "text": "Waarom?", "required": false}]}\
            """);
        stub.reply("PUT", R9 + "/deadline", 204, "");
        stub.reply("POST", R9 + "/clarifications", 201, "{\"id\": \"k1\"}");
        stub.reply("PUT", R9 + "/withdrawal", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9");
        browser.submit("/raadplegingen/r9/termijn", "closesAt", "2036-12-30T17:00", "reason", " Vakantie ");
        assertThat(stub.requests("PUT", R9 + "/deadline").getFirst().body())
                .isEqualTo("{\"closesAt\":\"2036-12-30T16:00:00Z\",\"reason\":\"Vakantie\"}");
        browser.submit("/raadplegingen/r9/toelichting", "text", " Artikel 27. ");
        var clarified = stub.requests("POST", R9 + "/clarifications").getFirst();
        assertThat(clarified.body()).contains("\"questionId\":\"q\"", "\"text\":\"Artikel 27.\"");
        assertThat(clarified.header("Idempotency-key")).isNotNull();
        browser.submit("/raadplegingen/r9/intrekking", "reason", " Niet nodig ");
        assertThat(stub.requests("PUT", R9 + "/withdrawal").getFirst().body()).isEqualTo("{\"reason\":\"Niet nodig\"}");
        assertThat(browser.path()).isEqualTo("/raadplegingen/r9");
    }

    @Test
    void what_was_answered_is_for_advocates_until_the_outcome_is_there() {
        consultation("CLOSED");
        stub.reply("GET", R9 + "/results", 200, "{\"responses\": 20, \"questions\": [], \"grouped\": []}");
        assertThat(member().get("/raadplegingen/r9").page().select("[aria-labelledby=meenemen]"))
                .isEmpty();
        assertThat(stub.requests("GET", R9 + "/results")).isEmpty();
        assertThat(member("advocate").get("/raadplegingen/r9").page().select("[aria-labelledby=meenemen]"))
                .hasSize(1);
    }

    @Test
    void how_many_are_told_is_said_before_it_opens() {
        consultation("DRAFT");
        assertThat(member("advocate")
                        .get("/raadplegingen/r9")
                        .page()
                        .expectFirst("form[action$=opening]")
                        .text())
                .contains("Bericht gaat naar 12 leden bij 9 organisaties.");
        assertThat(stub.requests("POST", C + "/audience-count").getFirst().body())
                .contains("\"functions\":[\"FG\"]", "\"organisationKinds\":[\"PARTNER\"]");
    }

    @Test
    void what_has_closed_is_not_withdrawn() {
        consultation("CLOSED");
        assertThat(member("advocate").get("/raadplegingen/r9").page().select("form[action$=intrekking]"))
                .isEmpty();
        consultation("OPEN");
        assertThat(member("advocate").get("/raadplegingen/r9").page().select("form[action$=intrekking]"))
                .hasSize(1);
    }

    @Test
    void a_draft_is_thrown_away_without_words_for_whom_was_asked_and_without_a_reason() {
        consultation("DRAFT");
        stub.reply("PUT", R9 + "/withdrawal", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r9");
        assertThat(browser.page()
                        .expectFirst("details:has(form[action$=intrekking])")
                        .text())
                .contains("Gooi dit concept weg", "Niemand is nog gevraagd")
                .doesNotContain("leest de reden", "Trek de raadpleging in");
        consultation("WITHDRAWN");
        stub.reply("GET", R9 + "/coverage", 200, """
            {"members": {"invited": 0, "opened": 0, "drafted": 0, "responded": 0}, "organisations": {"invited": 0, "opened": 0, "drafted": 0, "responded": 0}}\
            """);
        browser.submit("/raadplegingen/r9/intrekking");
        assertThat(stub.requests("PUT", R9 + "/withdrawal").getFirst().body())
                .isEqualTo("{\"reason\":\"Dit concept is weggegooid.\"}");
        assertThat(browser.page().select("[role=status]").text()).contains("weggegooid");
        assertThat(browser.page().select("#bereik")).isEmpty();
    }

    @Test
    void what_is_open_is_withdrawn_with_a_reason_for_who_was_asked() {
        consultation("OPEN");
        assertThat(member("advocate")
                        .get("/raadplegingen/r9")
                        .page()
                        .expectFirst("details:has(form[action$=intrekking])")
                        .text())
                .contains("Trek de raadpleging in", "Wie gevraagd was, leest de reden.");
    }

    @Test
    void what_closes_first_stands_first_in_the_list() {
        stub.reply("GET", C, 200, """
            {"items": [{"id": "a", "title": "Klaar", "status": "OUTCOME_PUBLISHED", "closesAt": "2020-01-01T00:00:00Z"},
             {"id": "b", "title": "Later", "status": "OPEN", "closesAt": "2036-12-24T00:00:00Z"},
             {"id": "c", "title": "Concept", "status": "DRAFT"},
             {"id": "d", "title": "Eerst", "status": "OPEN", "closesAt": "2036-12-03T00:00:00Z"}], "next": null}\
            """);
        assertThat(member().get("/raadplegingen").page().select("main h2").eachText())
                .containsExactly("Eerst", "Later", "Klaar", "Concept");
    }

    @Test
    void every_question_of_a_new_draft_must_be_answered_unless_one_says_otherwise() {
        Browser browser = member("advocate").get("/raadplegingen/nieuw");
        browser.submit("/raadplegingen", "stap", "vraag").submit("/raadplegingen", "stap", "vraag");
        assertThat(browser.page().select("input[name$=required][checked]").eachAttr("name"))
                .containsExactly("questions.0.required", "questions.1.required", "questions.2.required");
    }

    @Test
    void an_empty_form_that_is_refused_keeps_its_boxes_ticked() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/title", "code": "required", "detail": "Vul de titel in."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/nieuw").submit("/raadplegingen");
        assertThat(browser.page().select("input[name=questions.0.required][checked]"))
                .hasSize(1);
        assertThat(stub.requests("POST", C).getFirst().body()).contains("\"questions\":[]");
    }

    @Test
    void what_is_wrong_with_a_question_names_its_number() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/questions/1/options", "code": "question-too-few-options", "detail": "Geef minstens twee keuzes."},
            {"pointer": "/title", "code": "too-long", "detail": "De titel is te lang."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/nieuw").submit("/raadplegingen", "stap", "vraag");
        browser.submit("/raadplegingen", "questions.0.text", "Een?", "questions.1.text", "Twee?");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactlyInAnyOrder("Vraag 2: Geef minstens twee keuzes.", "De titel is te lang.");
    }

    @Test
    void what_is_wrong_is_said_with_the_words_beside_the_field() {
        stub.reply("POST", C, 400, problem("invalid", 400, """
            {"pointer": "/questions/0/min", "code": "not-a-whole-number", "detail": "Geef bij het minimum een geheel getal op."},
            {"pointer": "/questions/1/max", "code": "question-most-out-of-range", "detail": "Van 1 tot en met 1."},
            {"pointer": "/documents/0/url", "code": "document-without-source", "detail": "Geef bij dit document iets."},
            {"pointer": "/documents/0/title", "code": "required", "detail": "Vul de titel in."}\
            """));
        Browser browser = member("advocate").get("/raadplegingen/nieuw").submit("/raadplegingen", "stap", "vraag");
        browser.submit(
                "/raadplegingen",
                "questions.0.text",
                "Een?",
                "questions.0.kind",
                "SCALE",
                "questions.0.min",
                "één",
                "questions.1.text",
                "Twee?",
                "questions.1.kind",
                "MULTIPLE",
                "documents.0.title",
                "Wet");
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactlyInAnyOrder(
                        "Vraag 1: Vul bij “Laagste getal” een heel getal in.",
                        "Vraag 2: Vul bij “Hoogstens zoveel keuzes” een getal in van 1 tot en met het aantal keuzes.",
                        "Geef bij stuk 1 een adres of een bestand.",
                        "Vul de naam van stuk 1 in.");
        assertThat(stub.requests("POST", C).getFirst().body()).contains("\"documents\":[{\"title\":\"Wet\"}]");
    }

    @Test
    void no_question_is_said_to_be_optional_where_it_is_written() {
        var page = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit("/raadplegingen", "stap", "vraag")
                .page();
        assertThat(page.expectFirst("label[for=veld-questions-1-text]").text()).isEqualTo("De vraag");
    }

    @Test
    void a_closing_time_that_has_passed_is_refused_in_the_form() {
        String yesterday = Moments.field(Instant.now().minus(Duration.ofDays(1)));
        Browser browser = member("advocate")
                .get("/raadplegingen/nieuw")
                .submit("/raadplegingen", "title", "Wet", "closesAt", yesterday);
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().select(".meent-error-summary a").eachText())
                .containsExactly("Kies een sluitingsmoment dat nog komt");
        assertThat(browser.page().expectFirst("[name=closesAt]").val()).isEqualTo(yesterday);
        assertThat(stub.requests("POST", C)).isEmpty();
    }

    @Test
    void a_change_of_the_outcome_is_told_only_if_the_advocate_asks_for_that() {
        stub.reply("GET", C + "/r2", 200, """
            {"id": "r2", "title": "Wat hebt u nodig?", "closesAt": "2026-01-01T10:00:00Z", "status": "OUTCOME_PUBLISHED", "publication": "WITHOUT_NAME",
             "questions": [], "outcome": {"summary": "Zo", "perQuestion": [], "publishedAt": "2026-02-01T10:00:00Z", "changedAt": "2026-03-02T10:00:00Z"}}\
            """);
        stub.reply("PUT", C + "/r2/outcome", 204, "");
        Browser browser = member("advocate").get("/raadplegingen/r2");
        assertThat(browser.page().expectFirst("[aria-labelledby=uitkomst]").text())
                .contains("Gewijzigd op 2 maart 2026.");
        assertThat(browser.page().expectFirst("[name=tellRespondents]").hasAttr("checked"))
                .isFalse();
        browser.submit("/raadplegingen/r2/uitkomst", "summary", "Zo!");
        assertThat(browser.page().text()).contains("Wie antwoordde, krijgt geen bericht.");
        browser.submit("/raadplegingen/r2/uitkomst", "summary", "Zo!!", "tellRespondents", "true")
                .submit("/raadplegingen/r2/uitkomst", "zeker", "true");
        assertThat(browser.page().text()).contains("De wijziging staat op Meent. Wie antwoordde, krijgt bericht.");
        assertThat(stub.requests("PUT", C + "/r2/outcome"))
                .extracting(request -> request.body().contains("\"tellRespondents\":true"))
                .containsExactly(false, true);
    }

    @Test
    void the_first_outcome_is_told_without_asking() {
        stub.reply("GET", C + "/r2", 200, """
            {"id": "r2", "title": "Wat?", "closesAt": "2026-01-01T10:00:00Z", "status": "CLOSED", "publication": "WITHOUT_NAME", "questions": []}\
            """);
        assertThat(member("advocate").get("/raadplegingen/r2").page().select("[name=tellRespondents]"))
                .isEmpty();
    }
}
