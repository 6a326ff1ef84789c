package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class ProfilePageTest extends PortalTest {
    private static final String ME = "/community/v1/members/me";
    private static final String FEED = ME + "/calendar-feed";

    @Test
    void a_member_changes_what_others_see() {
        stub.reply("PATCH", ME, 200, "{}");
        Browser browser = member().get("/profiel")
                .submit(
                        "/profiel",
                        "displayName",
                        " Anna Vos ",
                        "function",
                        "CISO",
                        "themes",
                        "inkoop",
                        "listed",
                        "true");
        var sent = stub.requests("PATCH", ME).getFirst();
        assertThat(sent.header("If-match")).isEqualTo("\"4\"");
        assertThat(sent.body())
                .isEqualTo(
                        "{\"displayName\":\"Anna Vos\",\"function\":\"CISO\",\"themes\":[\"inkoop\"],\"listed\":true}");
        assertThat(browser.path()).isEqualTo("/profiel");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw profiel is bewaard");
    }

    @Test
    void who_changed_it_elsewhere_sees_both_and_loses_nothing() {
        Browser browser = member().get("/profiel");
        stub.reply("PATCH", ME, 412, problem("stale-version", 412, ""));
        stub.reply("GET", ME, 200, """
            {"id": "m-deventer", "displayName": "Uit het andere scherm", "function": "FG", "listed": true,
             "organisation": {"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"}, "themes": []}
            """, "ETag", "\"5\"");
        browser.submit("/profiel", "displayName", "Hier getypt");
        assertThat(browser.status()).isEqualTo(412);
        assertThat(browser.page().expectFirst("[role=alert]").text()).contains("Uit het andere scherm", "U staat erin");
        assertThat(browser.page().expectFirst("[name=displayName]").attr("value"))
                .isEqualTo("Hier getypt");
        browser.submit("/profiel");
        assertThat(stub.requests("PATCH", ME).getLast().header("If-match")).isEqualTo("\"5\"");
    }

    @Test
    void a_form_that_knows_no_version_shows_what_stands_there_and_is_saved_when_sent_again() {
        Browser browser = member().get("/profiel");
        stub.reply("PATCH", ME, 428, problem("precondition-required", 428, ""));
        browser.submit("/profiel", "displayName", "Hier getypt", "versie", "");
        assertThat(stub.requests("PATCH", ME).getLast().header("If-match")).isNull();
        assertThat(browser.page().select("[role=alert]")).hasSize(1);
        browser.submit("/profiel");
        assertThat(stub.requests("PATCH", ME).getLast().header("If-match")).isEqualTo("\"4\"");
        assertThat(stub.requests("PATCH", ME).getLast().body()).contains("Hier getypt");
    }

    @Test
    void what_is_wrong_stands_at_its_field() {
        stub.reply("PATCH", ME, 400, problem("invalid", 400, """
            {"pointer": "/displayName", "code": "required", "detail": "Vul een naam in."}\
            """));
        Browser browser = member().get("/profiel").submit("/profiel", "displayName", "");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst("#veld-displayName-fout").text()).isEqualTo("Vul een naam in.");
        assertThat(browser.page().select("#veld-themes")).isNotEmpty();
    }

    @Test
    void where_somebody_works_is_shown_and_not_chosen() {
        var page = member().get("/profiel").page();
        assertThat(page.select("form[action=/profiel]").text()).contains("Deventer", "account waarmee u inlogt");
        assertThat(page.select("[name=organisation], [name=overnemen]")).isEmpty();
    }

    @Test
    void an_organisation_that_the_account_names_now_is_taken_over_by_who_says_so() {
        stub.reply("GET", ME, 200, """
            {"id": "m-deventer", "displayName": "FG Deventer", "function": "FG", "themes": [],
             "organisation": {"code": "GM0150", "name": "Deventer", "kind": "MUNICIPALITY"},
             "organisationOfAccount": {"code": "GM0193", "name": "Zwolle", "kind": "MUNICIPALITY"}}
            """, "ETag", "\"1\"");
        stub.reply("PATCH", ME, 200, "{}");
        Browser browser = member().get("/profiel");
        assertThat(browser.page().text()).contains("Ik werk nu bij: Zwolle");
        browser.submit("/profiel");
        assertThat(stub.requests("PATCH", ME).getLast().body()).doesNotContain("organisation");
        browser.get("/profiel").submit("/profiel", "overnemen", "true");
        assertThat(stub.requests("PATCH", ME).getLast().body())
                .contains("\"organisation\":{\"code\":\"GM0193\",\"name\":\"Zwolle\",\"kind\":\"MUNICIPALITY\"}");
    }

    @Test
    void a_calendar_address_is_made_shown_and_stopped() {
        Browser browser = member().get("/profiel");
        stub.reply("PUT", FEED, 200, "{}").reply("GET", FEED, 200, """
            {"path": "/v1/calendar/geheim123", "since": "2026-11-01T10:00:00Z"}
            """).reply("DELETE", FEED, 204, "");
        browser.submit("/profiel/agenda");
        String address = browser.page().expectFirst("#agenda-adres").attr("value");
        assertThat(address)
                .isEqualTo(browser.uri().resolve("/agenda/geheim123.ics").toString());
        assertThat(browser.page().expectFirst("#agenda").text())
                .contains("Iedereen die dit adres heeft, kan uw agenda lezen");
        browser.submit("/profiel/agenda-stop");
        assertThat(stub.requests("DELETE", FEED)).hasSize(1);
    }

    @Test
    void a_calendar_program_reads_the_calendar_without_signing_in() {
        stub.reply("GET", "/community/v1/calendar/geheim123", 200, "BEGIN:VCALENDAR");
        Browser program = visitor().get("/agenda/geheim123.ics");
        assertThat(program.status()).isEqualTo(200);
        assertThat(program.header("content-type")).startsWith("text/calendar");
        assertThat(program.page().text()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(program.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("meent-sessie"));
        assertThat(visitor().get("/agenda/anders.ics").status()).isEqualTo(404);
    }

    @Test
    void the_page_says_what_is_missing_when_the_service_is_away() {
        Browser browser = member();
        stub.away("community");
        browser.get("/profiel");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).contains("kunnen wij nu niet laten zien");
        assertThat(browser.page().select("form[action=/uitloggen]")).hasSize(1);
    }
}
