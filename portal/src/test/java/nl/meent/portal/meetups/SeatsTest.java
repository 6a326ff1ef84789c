package nl.meent.portal.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a meetup says about where, seats, and who has one. */
class SeatsTest extends PortalTest {
    private static final String M = "/community/v1/meetups";

    /** A meetup to come, with these properties beside. */
    private Document meetup(String more) {
        scheduled(more);
        return member().get("/meetups/m9").page();
    }

    private void scheduled(String more) {
        stub.reply("GET", M + "/m9", 200, """
            {"id": "m9", "title": "Samen", "descriptionHtml": "<p>Samen.</p>", "startsAt": "2036-12-03T09:00:00Z",
             "endsAt": "2036-12-03T11:00:00Z", "status": "SCHEDULED", %s}\
            """.formatted(more));
    }

    @Test
    void a_place_that_nobody_knows_yet_is_said_to_follow() {
        assertThat(meetup("\"capacity\": {\"onSite\": 4, \"online\": 4}")
                        .expectFirst("aside .meent-facts")
                        .text())
                .contains("Waar de plaats volgt nog of online");
        assertThat(meetup("\"capacity\": {\"onSite\": 0, \"online\": 4}")
                        .expectFirst("aside .meent-facts")
                        .text())
                .contains("Waar online");
        assertThat(meetup("\"capacity\": {\"onSite\": 4, \"online\": 0}").text())
                .doesNotContain("online");
    }

    @Test
    void a_link_is_promised_only_where_there_is_one() {
        String online = "\"capacity\": {\"onSite\": 0, \"online\": 4}";
        String taking = ", \"myRegistration\": {\"way\": \"ONLINE\", \"state\": \"REGISTERED\"}";
        assertThat(meetup(online + taking).expectFirst("aside").text()).contains("De link volgt nog.");
        assertThat(meetup(online + taking + ", \"onlineUrl\": \"https://vergaderen.example/9\"")
                        .expectFirst("aside")
                        .text())
                .contains("De link verschijnt hier")
                .doesNotContain("volgt nog");
        assertThat(meetup(online).expectFirst("aside").text())
                .contains("Alleen wie online meedoet, ziet de link.")
                .doesNotContain("volgt nog", "Na het aanmelden");
    }

    @Test
    void a_host_is_told_what_is_missing() {
        String text = meetup("\"capacity\": {\"onSite\": 4, \"online\": 4}, \"mine\": true")
                .text();
        assertThat(text).contains("Er is nog geen link voor wie online meedoet.", "Er is nog geen plaats");
    }

    @Test
    void who_has_a_seat_is_not_told_that_it_is_full() {
        String text = meetup("""
            "capacity": {"onSite": 1, "online": 2}, "registered": {"onSite": 1, "online": 2},
            "myRegistration": {"way": "ONLINE", "state": "REGISTERED"}\
            """).expectFirst("fieldset").text();
        assertThat(text)
                .contains("OnlineZo doet u nu mee.")
                .contains("Vol. Kiest u dit, dan komt u op de wachtlijst en bent u uw plaats van nu kwijt.")
                .doesNotContain("Vol. U komt op de wachtlijst.", "ziet de link");
    }

    @Test
    void who_waits_reads_for_what() {
        String text = meetup("""
            "capacity": {"onSite": 1, "online": 2}, "registered": {"onSite": 1, "online": 2},
            "myRegistration": {"way": "ON_SITE", "state": "WAIT_LISTED"}\
            """).expectFirst("fieldset").text();
        assertThat(text)
                .contains("In de zaalHiervoor staat u op de wachtlijst.", "OnlineVol. U komt op de wachtlijst.");
    }

    @Test
    void where_all_is_full_the_button_says_what_it_does_and_so_does_the_page_after_it() {
        stub.reply("PUT", M + "/m9/registrations/me", 204, "");
        String full = "\"capacity\": {\"onSite\": 1, \"online\": 0}, \"registered\": {\"onSite\": 1, \"online\": 0}";
        scheduled(full);
        Browser browser = member().get("/meetups/m9");
        assertThat(browser.page().select("form[action$=aanmelding] button").text())
                .isEqualTo("Zet mij op de wachtlijst");
        scheduled(full + ", \"myRegistration\": {\"way\": \"ON_SITE\", \"state\": \"WAIT_LISTED\", \"place\": 1}");
        browser.submit("/meetups/m9/aanmelding", "way", "ON_SITE");
        assertThat(browser.page().select("[role=status]").text())
                .contains("U staat op de wachtlijst.")
                .doesNotContain("U doet mee");
    }

    @Test
    void a_registration_that_is_refused_stays_on_its_page() {
        scheduled("\"capacity\": {\"onSite\": 1, \"online\": 0}");
        stub.reply("PUT", M + "/m9/registrations/me", 409, problem("meetup-started", 409, ""));
        Browser browser = member().get("/meetups/m9").submit("/meetups/m9/aanmelding", "way", "ON_SITE");
        assertThat(browser.status()).isEqualTo(409);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Samen");
        assertThat(browser.page().expectFirst(".meent-error-summary").text()).contains("Uitleg van meetup-started.");
    }

    @Test
    void one_seat_is_no_plural() {
        String one = "\"capacity\": {\"onSite\": 1, \"online\": 0}, \"registered\": {\"onSite\": 0, \"online\": 0}";
        assertThat(meetup(one).text()).contains("Nog 1 van 1 plaats.");
        assertThat(meetup(one.replace("\"onSite\": 1", "\"onSite\": 3")).text()).contains("Nog 3 van de 3 plaatsen.");
        stub.reply("GET", M, 200, """
            {"items": [{"id": "m9", "title": "Samen", "startsAt": "2036-12-03T09:00:00Z", "endsAt": "2036-12-03T11:00:00Z",
             "status": "SCHEDULED", %s}], "next": null}\
            """.formatted(one));
        assertThat(member().get("/meetups").page().text())
                .contains("zaal: nog 1 plaats")
                .doesNotContain("1 plaatsen");
    }

    @Test
    void what_is_public_says_so() {
        String seats = "\"circles\": [], \"capacity\": {\"onSite\": 1, \"online\": 0}";
        assertThat(meetup(seats + ", \"public\": true")
                        .expectFirst(".meent-facts")
                        .text())
                .contains("Te zien voor iedereen, ook zonder account");
        assertThat(meetup(seats + ", \"public\": false")
                        .expectFirst(".meent-facts")
                        .text())
                .contains("Te zien voor alle leden");
    }

    @Test
    void a_programme_is_timed_as_everything_else() {
        assertThat(meetup("\"agenda\": [{\"time\": \"09:30\", \"title\": \"Inloop\"}, {\"time\": \"10:00\","
                                + " \"title\": \"Begin\"}]")
                        .select(".meent-programme time")
                        .eachText())
                .containsExactly("9.30 uur", "10.00 uur");
    }

    @Test
    void who_had_registered_for_what_was_cancelled_does_not_come() {
        stub.reply("GET", M + "/m9/registrations", 200, "{\"items\": []}");
        stub.reply("GET", M + "/m9", 200, """
            {"id": "m9", "title": "Samen", "descriptionHtml": "", "startsAt": "2036-12-03T09:00:00Z",
             "endsAt": "2036-12-03T11:00:00Z", "status": "CANCELLED", "mine": true, "capacity": {"onSite": 1, "online": 1}}\
            """);
        assertThat(member().get("/meetups/m9")
                        .page()
                        .expectFirst("[aria-labelledby=gasten]")
                        .text())
                .startsWith("Wie hadden zich aangemeld Niemand had zich aangemeld.")
                .doesNotContain("nog geen link");
    }

    @Test
    void a_meetup_in_which_nobody_can_take_part_is_not_scheduled() {
        Browser browser =
                member().get("/meetups/nieuw").submit("/meetups", "title", "Samen", "onSite", "", "online", "");
        assertThat(browser.status()).isEqualTo(400);
        var link = browser.page().expectFirst(".meent-error-summary a");
        assertThat(link.text()).isEqualTo("Kies minstens één manier om mee te doen");
        assertThat(browser.page().expectFirst(link.attr("href")).attr("name")).isEqualTo("onSite");
        assertThat(stub.requests("POST", M)).isEmpty();
    }

    @Test
    void personal_data_in_what_is_scheduled_ask_for_a_second_look() {
        stub.reply("POST", M, 201, "{\"id\": \"m2\"}");
        Browser browser =
                member().get("/meetups/nieuw").submit("/meetups", "title", "Samen", "description", "Bel 06-12345678");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page().expectFirst("form .meent-notice--warning").text())
                .contains("06-12345678");
        assertThat(stub.requests("POST", M)).isEmpty();
        browser.submit("/meetups", "toch", "true");
        assertThat(stub.requests("POST", M)).hasSize(1);
    }
}
