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
                .contains("\"CONSULTATION_OPENED\":\"EMAIL_AT_ONCE\"");
        assertThat(browser.page().select("[role=status]").text()).contains("Uw keuzes zijn bewaard");
    }

    @Test
    void what_waits_for_an_answer_cannot_be_turned_off() {
        var page = member().get("/profiel/berichten").page();
        assertThat(page.select("[name='kinds.CONSULTATION_OPENED'] option").eachAttr("value"))
                .containsExactly("INBOX", "EMAIL_AT_ONCE");
        assertThat(page.expectFirst("[name='kinds.CONSULTATION_OPENED'] [selected]")
                        .text())
                .isEqualTo("Inbox en e-mail");
    }

    @Test
    void the_page_says_where_mail_goes() {
        assertThat(member().get("/profiel/berichten").page().text()).contains("Wij sturen naar sam@zwolle.example.");
    }

    @Test
    void the_page_says_so_when_no_address_is_known() {
        stub.reply("GET", PREFERENCES, 200, "{\"kinds\": {\"ANSWER\": \"EMAIL_AT_ONCE\"}, \"email\": null}");
        var page = member().get("/profiel/berichten").page();
        assertThat(page.text()).contains("Wij kennen geen e-mailadres van u").doesNotContain("Wij sturen naar");
        assertThat(page.expectFirst("[name='kinds.ANSWER'] [selected]").attr("value"))
                .isEqualTo("EMAIL_AT_ONCE");
    }

    @Test
    void what_was_chosen_stays_when_it_is_refused() {
        stub.reply(
                "PUT",
                PREFERENCES,
                400,
                problem(
                        "invalid",
                        400,
                        "{\"pointer\": \"/kinds/ANSWER\", \"code\": \"channel-not-offered\", \"detail\": \"Kies iets"
                                + " anders.\"}"));
        var page = member().get("/profiel/berichten")
                .submit("/profiel/berichten", "kinds.ANSWER", "EMAIL_AT_ONCE", "kinds.COMMENT", "INBOX")
                .page();
        assertThat(page.expectFirst("[name='kinds.ANSWER'] [selected]").attr("value"))
                .isEqualTo("EMAIL_AT_ONCE");
        assertThat(page.expectFirst("[name='kinds.COMMENT'] [selected]").attr("value"))
                .isEqualTo("INBOX");
        assertThat(page.text()).contains("Kies iets anders.", "Wij sturen naar sam@zwolle.example.");
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
