package nl.meent.portal.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportPageTest extends PortalTest {
    private static final String R = "/community/v1/consultations/r2";

    @BeforeEach
    void a_consultation_that_was_counted() {
        consultation("WITH_ORGANISATION");
        stub.reply("GET", R + "/results", 200, """
            {"responses": 20, "checkpoint": "meent-log 42\\nabc=\\n", "counted": ["a"], "questions": [
              {"questionId": "q", "counts": [{"value": "A", "count": 12}, {"value": "B", "count": null}]},
              {"questionId": "o", "counts": []}],
             "grouped": [{"by": "SIZE", "questions": [{"questionId": "q", "groups": [
               {"groups": ["UNDER_20000", "UNDER_50000"], "counts": [{"value": "A", "count": 6}, {"value": "B", "count": 5}]},
               {"groups": ["OTHER"], "counts": [{"value": "A", "count": 6}, {"value": "B", "count": 5}]}]}]}]}\
            """);
        stub.reply("GET", R + "/responses", 200, "{\"items\": [{\"answers\": [], \"salt\": \"s\"}], \"next\": null}");
    }

    private void consultation(String publication) {
        stub.reply("GET", R, 200, """
            {"id": "r2", "title": "Cameraplan", "development": "Wet op camera's", "status": "OUTCOME_PUBLISHED",
             "publication": "%s", "closesAt": "2026-11-20T12:00:00Z",
             "questions": [{"id": "q", "kind": "SINGLE", "text": "Welke?", "options": ["A", "B"], "required": true},
                           {"id": "o", "kind": "OPEN", "text": "Waarom?", "options": [], "required": false}],
             "outcome": {"summary": "Zo", "summaryHtml": "<p>Zo is het.</p>",
               "links": [{"title": "Brief", "url": "https://vng.nl/brief"}, {"title": "Kwaad", "url": "javascript:alert(1)"}],
               "perQuestion": [{"questionId": "q", "heard": "U koos A", "done": "Ingebracht"}]}}\
            """.formatted(publication));
    }

    @Test
    void the_report_has_every_question_with_its_figures_groups_and_what_was_done() {
        Document page = member().get("/raadplegingen/r2/rapport").page();
        assertThat(page.select("h2").eachText()).contains("1. Welke?", "2. Waarom?");
        assertThat(page.text()).contains("20 reacties geteld", "U koos A", "Ingebracht", "niet getoond", "Open vraag");
        assertThat(page.select("section:contains(U koos A)")).hasSize(1);
        assertThat(page.expectFirst("section[aria-labelledby=uitkomst]").text())
                .contains("Zo is het.", "Brief", "Kwaad");
        assertThat(page.select("main a[rel=noopener noreferrer]").eachAttr("href"))
                .containsExactly("https://vng.nl/brief");
        assertThat(page.select(".meent-report table")).hasSize(2);
        assertThat(page.select("details")).isEmpty();
        assertThat(page.text()).contains("Naar grootte van de gemeente", "minder dan 20.000, 20.000 tot 50.000");
    }

    @Test
    void members_and_advocates_read_the_report_before_there_is_an_outcome() {
        stub.reply("GET", R, 200, """
            {"id": "r2", "title": "Cameraplan", "status": "CLOSED", "publication": "WITH_ORGANISATION",
             "closesAt": "2026-11-20T12:00:00Z",
             "questions": [{"id": "q", "kind": "SINGLE", "text": "Welke?", "options": ["A", "B"], "required": true},
                           {"id": "o", "kind": "OPEN", "text": "Waarom?", "options": [], "required": false}]}\
            """);
        for (Browser reader : new Browser[] {member(), member("advocate")}) {
            Document page = reader.get("/raadplegingen/r2/rapport").page();
            assertThat(page.select("h2").eachText()).contains("1. Welke?", "2. Waarom?");
            assertThat(page.text()).contains("20 reacties geteld", "A 12 (60 %)");
            assertThat(page.select("[aria-labelledby=uitkomst]")).isEmpty();
        }
    }

    @Test
    void of_too_few_the_report_does_not_say_how_many() {
        stub.reply("GET", R + "/results", 200, "{\"responses\": null, \"questions\": [], \"grouped\": []}");
        assertThat(member().get("/raadplegingen/r2/rapport").page().text())
                .contains("Te weinig reacties om een aantal te noemen");
    }

    @Test
    void the_report_says_what_it_rests_on_what_became_of_it_and_what_holds_it() {
        stub.reply("GET", R, 200, """
            {"id": "r2", "title": "Cameraplan", "status": "OUTCOME_PUBLISHED", "publication": "WITH_ORGANISATION",
             "opensAt": "2026-10-20T12:00:00Z", "closesAt": "2026-11-20T12:00:00Z",
             "extensions": [{"closesAt": "2026-11-20T12:00:00Z", "reason": "Het reces", "extendedAt": "2026-11-01T12:00:00Z"}],
             "clarifications": [{"questionId": "q", "text": "Ook bij een school.", "clarifiedAt": "2026-11-02T12:00:00Z"}],
             "questions": [{"id": "q", "kind": "SINGLE", "text": "Welke?", "options": ["A", "B"], "required": true}],
             "outcome": {"summary": "Zo", "perQuestion": [{"questionId": "q", "heard": "U koos A", "done": "Ingebracht"}],
               "changedAt": "2026-11-25T12:00:00Z"}}\
            """);
        stub.reply("GET", R + "/outcome/evidence", 200, """
            {"items": [{"questionId": "q", "quotes": [{"text": "Te weinig tijd."},
              {"text": "Geen geld.", "organisation": {"code": "GM1", "name": "Gemeente Een"}}, {"text": null}],
              "tags": [{"tag": "tijd", "count": 7}, {"tag": "geld", "count": null}]}], "next": null}\
            """);
        stub.reply("GET", R + "/follow-ups", 200, """
            {"items": [{"questionId": "q", "text": "De Kamer nam het over.", "state": "DONE", "links": [], "saidAt": "2026-11-26T12:00:00Z"},
              {"text": "Dank u wel.", "state": "DONE", "links": [], "saidAt": "2026-11-26T12:00:00Z"}], "next": null}\
            """);
        var main = member().get("/raadplegingen/r2/rapport").page().expectFirst("main");
        assertThat(main.select("h3").eachText())
                .containsExactly(
                        "Hoe het verderging", "Naar grootte van de gemeente", "Waar dit op rust", "Hoe het verderging");
        assertThat(main.select("h4")).as("below a heading that is not there").isEmpty();
        assertThat(main.select("blockquote.meent-quote").eachText())
                .containsExactly("Te weinig tijd. een lid, zonder naam", "Geen geld. Gemeente Een", "(gewist)");
        String text = main.text();
        assertThat(text)
                .contains("20 oktober 2026 tot en met 20 november 2026", "De reden: Het reces", "Ook bij een school.")
                .contains("A 12 (60 %)", "Waar dit op rust", "tijd: 7 reacties", "Te weinig tijd.")
                .contains("De Kamer nam het over.", "Dank u wel.", "Gewijzigd op 25 november 2026.")
                .contains("Vastgelegd in het logboek", "meent-log 42");
    }

    @Test
    void advocates_read_how_many_of_whom_responded_and_members_do_not() {
        stub.reply("GET", R + "/coverage", 200, """
            {"members": {"invited": 40, "opened": 30, "drafted": 1, "responded": 20}, "organisations": {"invited": 16, "opened": 12, "drafted": 1, "responded": 12}}\
            """);
        stub.reply("GET", R + "/coverage/functions", 200, """
            {"items": [{"function": "FG", "members": {"invited": 10, "opened": 9, "drafted": 0, "responded": 8}}], "next": null}\
            """);
        stub.reply("GET", R + "/coverage/organisations", 200, """
            {"items": [{"code": "GM0344", "name": "Utrecht", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "RESPONDED"},
              {"code": "GM0307", "name": "Amersfoort", "kind": "MUNICIPALITY", "province": "Utrecht", "reach": "OPENED"}], "next": null}\
            """);
        assertThat(member().get("/raadplegingen/r2/rapport").page().select("[aria-labelledby=bereik]"))
                .isEmpty();
        Document page = member("advocate").get("/raadplegingen/r2/rapport").page();
        assertThat(page.select("[aria-labelledby=bereik] tbody tr").eachText())
                .containsExactly(
                        "Leden 40 20 50 %",
                        "Organisaties 16 12 75 %", "Gemeenten 2 1 50 %", "FG 10 8 80 %", "Utrecht 2 1 50 %");
        stub.reply("GET", R + "/coverage/functions", 403, problem("respondents-too-few", 403, ""));
        stub.reply("GET", R + "/coverage/organisations", 403, problem("respondents-too-few", 403, ""));
        assertThat(member("advocate")
                        .get("/raadplegingen/r2/rapport")
                        .page()
                        .select("[aria-labelledby=bereik] tbody tr")
                        .eachText())
                .containsExactly("Leden 40 20 50 %", "Organisaties 16 12 75 %");
    }

    @Test
    void while_it_is_counted_the_report_and_the_page_say_so() {
        stub.reply("GET", R + "/results", 409, problem("consultation-being-counted", 409, ""));
        assertThat(member().get("/raadplegingen/r2/rapport").page().text())
                .contains("Uitleg van consultation-being-counted");
        Document page = member().get("/raadplegingen/r2").page();
        assertThat(page.text()).contains("De reacties worden nu geteld").doesNotContain("Meenemen");
    }

    @Test
    void members_find_what_they_may_take_along() {
        Document page = member().get("/raadplegingen/r2").page();
        assertThat(page.select("section[aria-labelledby=meenemen] a").eachAttr("href"))
                .containsExactly(
                        "/raadplegingen/r2/rapport",
                        "/raadplegingen/r2/antwoorden",
                        "/raadplegingen/r2/uitkomsten.csv",
                        "/raadplegingen/r2/antwoorden.csv",
                        "/raadplegingen/r2/uitkomsten.json");
        consultation("AGGREGATE_ONLY");
        for (Browser reader : new Browser[] {member(), member("advocate")}) {
            assertThat(reader.get("/raadplegingen/r2")
                            .page()
                            .select("section[aria-labelledby=meenemen] a")
                            .eachText())
                    .containsExactly(
                            "Rapport (om te lezen of af te drukken)",
                            "Cijfers als tabel (CSV)",
                            "Cijfers en wat is meegeteld (JSON)");
            assertThat(reader.page().select("a[href$=/antwoorden]")).isEmpty();
        }
        consultation("NONE");
        assertThat(member("advocate")
                        .get("/raadplegingen/r2")
                        .page()
                        .select("section[aria-labelledby=meenemen] a")
                        .eachAttr("href"))
                .contains("/raadplegingen/r2/antwoorden")
                .doesNotContain("/raadplegingen/r2/antwoorden.csv");
    }

    @Test
    void members_are_not_sent_to_the_responses_of_a_few_without_name() {
        stub.reply("GET", R + "/results", 200, "{\"responses\": null, \"questions\": [], \"grouped\": []}");
        consultation("WITHOUT_NAME");
        assertThat(member().get("/raadplegingen/r2").page().select("section[aria-labelledby=meenemen] a"))
                .hasSize(3);
        consultation("WITH_ORGANISATION");
        assertThat(member().get("/raadplegingen/r2").page().select("section[aria-labelledby=meenemen] a"))
                .hasSize(5);
    }

    @Test
    void tables_come_as_files() {
        stub.reply("GET", R + "/results/table", 200, "\ufeffvraag;aantal\r\nWelke?;12\r\n");
        Browser got = member().get("/raadplegingen/r2/uitkomsten.csv");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"uitkomsten.csv\"");
        assertThat(got.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(got.body()).contains("Welke?;12");

        stub.reply("GET", R + "/responses/table", 200, "\ufefforganisatie;Welke?\r\nUtrecht;A\r\n");
        got.get("/raadplegingen/r2/antwoorden.csv");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"antwoorden.csv\"");
        assertThat(got.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(got.body()).contains("Utrecht;A");
    }

    @Test
    void the_deadline_comes_as_a_file_for_a_calendar() {
        stub.reply("GET", R + "/calendar", 200, "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n");
        Browser got = member().get("/raadplegingen/r2/agenda");
        assertThat(got.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"raadpleging.ics\"");
        assertThat(got.body()).startsWith("BEGIN:VCALENDAR");
        assertThat(got.get("/raadplegingen/r1").page().select("a[href=/raadplegingen/r1/agenda]"))
                .hasSize(1);
    }

    @Test
    void all_of_it_has_the_responses_where_they_are_published() {
        stub.replyOnce(
                "GET", R + "/responses", 200, "{\"items\": [{\"answers\": [], \"salt\": \"t\"}], \"next\": \"c2\"}");
        Browser got = member().get("/raadplegingen/r2/uitkomsten.json");
        assertThat(got.header("Content-Disposition")).isEqualTo("attachment; filename=\"uitkomsten.json\"");
        assertThat(got.body())
                .contains("\"kind\":\"SINGLE\"", "\"counted\":[\"a\"]", "\"salt\":\"t\"", "\"salt\":\"s\"");
        assertThat(stub.requests("GET", R + "/responses").getLast().query()).contains("cursor=c2");
        stub.reply("GET", R + "/responses", 403, problem("responses-only-counted", 403, ""));
        assertThat(member().get("/raadplegingen/r2/uitkomsten.json").body())
                .contains("\"counted\":[\"a\"]")
                .doesNotContain("\"responses\":[");
    }
}
