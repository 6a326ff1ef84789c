package nl.meent.portal.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecapPageTest extends PortalTest {
    private static final String RECAP = "/community/v1/meetups/m6/recap";
    private static final String HERE = "/meetups/m6/verslag";

    private static int account;

    /** Drafts stay in the store. */
    @BeforeEach
    void somebodyElse() {
        stub.account("organisator-" + account++);
    }

    @Test
    void a_recap_is_looked_at_first_placed_and_stands_on_top() {
        stub.reply("PUT", RECAP, 204, "");
        stub.reply("POST", "/community/v1/previews", 200, "{\"bodyHtml\": \"<h4>Geleerd</h4>\"}");
        Browser browser = member().get(HERE);
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nOefen **vooraf**.");
        browser.submit(HERE, "stap", "voorbeeld", "body", "## Geleerd");
        assertThat(browser.page().expectFirst("[aria-labelledby=voorbeeld] h4").text())
                .isEqualTo("Geleerd");
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\n## Geleerd");
        assertThat(stub.requests("PUT", RECAP)).isEmpty();
        browser.submit(HERE);
        assertThat(stub.requests("PUT", RECAP).getFirst().body()).isEqualTo("{\"body\":\"## Geleerd\"}");
        assertThat(browser.path()).isEqualTo("/meetups/m6");
        assertThat(browser.uri().getFragment()).isEqualTo("verslag");
        assertThat(browser.page().select("main h2").eachText())
                .startsWith("Verslag", "Stukken", "Zo was het aangekondigd");
    }

    @Test
    void personal_data_asks_for_a_second_look_that_the_host_may_overrule() {
        stub.reply("PUT", RECAP, 204, "");
        Browser browser = member().get(HERE).submit(HERE, "body", "Vragen aan jan.jansen@example.nl");
        assertThat(browser.status()).isEqualTo(422);
        assertThat(browser.page()
                        .select("form[data-draft] .meent-notice--warning li")
                        .eachText())
                .containsExactly("jan.jansen@example.nl is een e-mailadres");
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nVragen aan jan.jansen@example.nl");
        assertThat(stub.requests("PUT", RECAP)).isEmpty();
        browser.submit(HERE, "toch", "true");
        assertThat(stub.requests("PUT", RECAP)).hasSize(1);
    }

    @Test
    void what_is_typed_is_kept_until_it_is_placed() {
        stub.reply("PUT", RECAP, 204, "");
        Browser browser = member().get(HERE);
        browser.submitTo(
                HERE, browser.page().expectFirst("form[data-draft]").attr("data-draft"), "body", "Half verslag");
        assertThat(browser.page().text()).startsWith("Als concept bewaard om ");
        var link = browser.get("/concepten").page().expectFirst(".meent-row__title a");
        assertThat(link.text()).isEqualTo("Verslag van: Leren van een datalek");
        browser.get(link.attr("href"));
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nHalf verslag");
        assertThat(browser.page().expectFirst("#concept-stand").text()).startsWith("Dit is uw concept");
        browser.submit(HERE);
        assertThat(browser.get(HERE).page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nOefen **vooraf**.");
    }

    @Test
    void if_the_service_is_away_the_form_stays_and_the_draft_too() {
        Browser browser = member().get(HERE);
        browser.submit(HERE, "stap", "concept", "body", "Voor later");
        assertThat(browser.path()).isEqualTo("/concepten");
        browser.get(HERE);
        stub.away("community");
        browser.submit(HERE, "body", "Af & klaar");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst("textarea[name=body]").wholeText())
                .isEqualTo("\nAf & klaar");
        stub.back("community");
        assertThat(browser.get("/concepten").page().select(".meent-row__title")).hasSize(1);
    }

    @Test
    void there_is_no_such_page_for_who_is_no_host_or_before_it_was_held() {
        assertThat(member().get("/meetups/m2/verslag").status()).isEqualTo(404);
        assertThat(member().get("/meetups/m5/verslag").path()).isEqualTo("/meetups/m5");
    }

    @Test
    void who_hosted_a_meetup_without_a_recap_is_invited_to_write_one() {
        stub.reply("GET", "/community/v1/meetups/m6", 200, """
            {"id": "m6", "title": "Leren van een datalek", "startsAt": "2026-11-01T10:00:00Z",
             "endsAt": "2026-11-01T12:00:00Z", "status": "HELD", "mine": true}\
            """);
        var page = member().get("/meetups/m6").page();
        assertThat(page.expectFirst("main a.nl-button--primary").attr("href")).isEqualTo(HERE);
        assertThat(page.text()).doesNotContain("Zo was het aangekondigd");
    }
}
