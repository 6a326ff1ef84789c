package nl.meent.portal.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class MeetupPageTest extends PortalTest {
    private static final String M = "/community/v1/meetups";

    @Test
    void one_registers_in_a_way_and_unregisters() {
        stub.reply("PUT", M + "/m2/registrations/me", 200, "{}");
        stub.reply("DELETE", M + "/m1/registrations/me", 204, "");
        Browser browser = member().get("/meetups/m2").submit("/meetups/m2/aanmelding", "way", "ON_SITE");
        assertThat(stub.requests("PUT", M + "/m2/registrations/me").getFirst().body())
                .isEqualTo("{\"way\":\"ON_SITE\"}");
        assertThat(browser.page().select("[role=status]").text()).contains("U doet mee.");
        browser.get("/meetups/m1").submit("/meetups/m1/afmelding");
        assertThat(stub.requests("DELETE", M + "/m1/registrations/me")).hasSize(1);
    }

    @Test
    void a_host_who_is_listed_can_be_looked_up() {
        assertThat(member().get("/meetups/m1").page().select("aside a[href=/leden/m-zaanstad]"))
                .hasSize(1);
        assertThat(member().get("/meetups/m5")
                        .page()
                        .select("ol a[href^=/leden]")
                        .eachText())
                .containsExactly("FG Zaanstad: Anna Vos");
    }

    @Test
    void a_host_sees_who_is_coming_and_afterwards_who_was_there() {
        assertThat(member().get("/meetups/m5").page().expectFirst("#gasten").text())
                .isEqualTo("Wie komen er");
        stub.reply("GET", M + "/m6/registrations", 200, "{\"items\": []}");
        var held = member().get("/meetups/m6").page();
        assertThat(held.expectFirst("#gasten").text()).isEqualTo("Wie waren er");
        assertThat(held.expectFirst("[aria-labelledby=gasten]").text()).contains("Niemand had zich aangemeld.");
    }

    @Test
    void who_chooses_no_way_is_asked_to() {
        Browser browser = member().get("/meetups/m2").submit("/meetups/m2/aanmelding");
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.page().expectFirst(".meent-error-summary a").text())
                .isEqualTo("Kies of u in de zaal of online meedoet");
        assertThat(browser.page().getElementById("veld-way-way")).isNotNull();
    }

    @Test
    void the_link_to_join_shows_to_who_takes_part_when_it_is_time() {
        var early = member().get("/meetups/m1").page();
        assertThat(early.select("a[href^=https://vergaderen.example]")).isEmpty();
        assertThat(early.expectFirst("aside").text()).contains("De link verschijnt hier morgen");
        assertThat(member().get("/meetups/m5").page().select("aside a[href^=https://vergaderen.example]"))
                .hasSize(1);
    }

    @Test
    void what_was_erased_leaves_a_page_that_can_be_read() {
        stub.reply("GET", M + "/m9", 200, """
            {"id": "m9", "title": null, "description": null, "descriptionHtml": null, "themes": [], "circles": [],
             "startsAt": "2026-12-03T10:00:00Z", "endsAt": "2026-12-03T12:00:00Z", "place": null, "onlineUrl": null,
             "capacity": {"onSite": 24, "online": 0}, "registered": {"onSite": 1, "online": 0},
             "waiting": {"onSite": 0, "online": 0}, "agenda": [], "materials": [{"id": "s1", "title": null, "url": null}],
             "recap": null, "public": false, "status": "HELD", "cancellationReason": null,
             "hosts": [{"id": null, "displayName": null, "function": null, "organisation": null, "withoutName": false}],
             "myRegistration": null, "mine": false}\
            """);
        Browser browser = member().get("/meetups/m9");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select("h1").text()).isEqualTo("(gewist)");
        assertThat(browser.page().select("#stukken")).isEmpty();
        assertThat(browser.page().text()).doesNotContain("null");
    }

    @Test
    void a_meetup_is_scheduled_in_the_time_of_the_netherlands() {
        stub.reply("POST", M, 201, "{\"id\": \"m2\"}");
        member().get("/meetups/nieuw")
                .submit(
                        "/meetups",
                        "title",
                        "Intervisie",
                        "description",
                        "Samen",
                        "startsAt",
                        "2026-12-03T10:00",
                        "endsAt",
                        "2026-12-03T12:00",
                        "onSite",
                        "true",
                        "capacity.onSite",
                        "24",
                        "place",
                        "Zwolle",
                        "agenda",
                        "9.30 Inloop\n10:00 Begin");
        assertThat(stub.requests("POST", M).getFirst().body())
                .contains(
                        "\"startsAt\":\"2026-12-03T09:00:00Z\"",
                        "{\"onSite\":24,\"online\":null}",
                        "\"09:30\"",
                        "\"Inloop\"",
                        "\"public\":false");
    }

    @Test
    void the_list_begins_with_ones_own() {
        var page = member().get("/meetups").page();
        assertThat(page.select("main h2").eachText()).startsWith("Uw bijeenkomsten", "Alle bijeenkomsten");
        assertThat(stub.requests("GET", M))
                .anyMatch(sent -> String.valueOf(sent.query()).contains("mine=true"));
    }

    @Test
    void a_month_is_a_table_with_ways_to_the_months_around() {
        var page = member().get("/meetups?maand=2026-12").page();
        assertThat(page.expectFirst("table caption").text()).isEqualTo("Bijeenkomsten in december 2026");
        assertThat(page.select("thead th abbr").eachAttr("title"))
                .containsExactly("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
        assertThat(page.expectFirst("a[rel=prev]").attr("href")).isEqualTo("/meetups?maand=2026-11");
        assertThat(page.expectFirst("a[rel=next]").text()).isEqualTo("januari 2027");
        assertThat(stub.requests("GET", M).getLast().query())
                .contains("from=2026-11-30T23%3A00%3A00Z", "until=2026-12-31T23%3A00%3A00Z");
    }

    @Test
    void the_list_shows_state_and_places() {
        String text = member().get("/meetups").page().expectFirst("main").text();
        assertThat(text).contains("U doet mee", "zaal: nog 2 plaatsen", "Plaats 2 op de wachtlijst", "Gaat niet door");
    }
}
