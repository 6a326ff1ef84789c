package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class MessagesPageTest extends PortalTest {
    private static final String PREFERENCES = "/notification/v1/preferences";

    @Test
    void a_member_chooses_per_kind() {
        stub.reply("PUT", PREFERENCES, 200, "{}");
        Browser browser = member().get("/profiel/berichten");
        assertThat(browser.page()
                        .expectFirst("[name='kinds.COMMENT'] [selected]")
                        .text())
                .isEqualTo("Geen bericht");
        browser.submit("/profiel/berichten", "kinds.MEETUP_CHANGED", "NONE");
        assertThat(stub.requests("PUT", PREFERENCES).getFirst().body())
                .contains("\"MEETUP_CHANGED\":\"NONE\"", "\"COMMENT\":\"NONE\"", "\"ANSWER\":\"INBOX\"")
                .doesNotContain("CONSULTATION_OPENED");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw keuzes zijn bewaard");
    }

    @Test
    void what_waits_for_an_answer_cannot_be_turned_off() {
        var page = member().get("/profiel/berichten").page();
        assertThat(page.select("[name='kinds.CONSULTATION_OPENED']")).isEmpty();
        assertThat(page.expectFirst("main").text()).contains("Een raadpleging voor u gaat open Altijd in uw inbox");
    }

    @Test
    void the_page_says_so_when_the_service_is_away() {
        Browser browser = member();
        stub.away("notification");
        browser.get("/profiel/berichten");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).contains("kunnen wij nu niet laten zien");
        assertThat(browser.page().select("form[action=/profiel/berichten]")).isEmpty();
    }
}
