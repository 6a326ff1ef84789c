package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class MessagesPageTest extends PortalTest {
    private static final String PREFERENCES = "/notification/v1/preferences";
    private static final String BROWSERS = "/notification/v1/push-subscriptions";
    private static final String ON = "/profiel/berichten/browser";

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

    private void pushIsOffered() {
        stub.reply(
                "GET",
                PREFERENCES,
                200,
                "{\"kinds\": {\"ANSWER\": \"PUSH\", \"COMMENT\": \"PUSH_AND_EMAIL_AT_ONCE\"}, \"email\": null,"
                        + " \"channels\": [\"NONE\", \"INBOX\", \"PUSH\"]}");
        stub.reply("GET", BROWSERS + "/key", 200, "{\"key\": \"BKey\"}");
        stub.reply("GET", BROWSERS, 200, "{\"items\": [{\"id\": \"one\"}, {\"id\": \"two\"}]}");
    }

    @Test
    void who_has_push_chooses_it_and_finds_what_a_script_needs_to_turn_it_on() {
        pushIsOffered();
        var page = member().get("/profiel/berichten").page();
        assertThat(page.select("[name='kinds.CONSULTATION_OPENED'] option").eachAttr("value"))
                .containsExactly("INBOX", "EMAIL_AT_ONCE", "PUSH", "PUSH_AND_EMAIL_AT_ONCE");
        assertThat(page.expectFirst("[name='kinds.COMMENT'] [selected]").attr("value"))
                .isEqualTo("PUSH_AND_EMAIL_AT_ONCE");
        assertThat(page.expectFirst("[name='kinds.ANSWER'] [selected]").attr("value"))
                .isEqualTo("PUSH");
        var form = page.expectFirst("form[data-push]");
        assertThat(form.attr("data-key")).isEqualTo("BKey");
        assertThat(form.attr("data-known")).isEqualTo("one two");
        assertThat(form.attributes().asList())
                .allSatisfy(each -> assertThat(each.getValue()).doesNotContain("??"));
    }

    @Test
    void without_a_script_the_page_says_that_it_needs_one() {
        pushIsOffered();
        var page = member().get("/profiel/berichten").page();
        assertThat(page.expectFirst("form[data-push]").hasAttr("hidden")).isTrue();
        assertThat(page.text()).contains("Hiervoor moeten scripts aanstaan in uw browser.");
    }

    @Test
    void who_chose_e_mail_and_push_keeps_e_mail_where_push_is_not_offered() {
        stub.reply("GET", PREFERENCES, 200, "{\"kinds\": {\"ANSWER\": \"PUSH_AND_EMAIL_AT_ONCE\"}, \"email\": null}");
        var page = member().get("/profiel/berichten").page();
        assertThat(page.expectFirst("[name='kinds.ANSWER'] [selected]").attr("value"))
                .isEqualTo("EMAIL_AT_ONCE");
    }

    @Test
    void where_push_is_not_offered_nothing_is_said_of_it() {
        var page = member().get("/profiel/berichten").page();
        assertThat(page.text()).doesNotContain("Meldingen in deze browser");
        assertThat(page.select("option[value^=PUSH]")).isEmpty();
        assertThat(stub.requests("GET", BROWSERS + "/key")).isEmpty();
    }

    @Test
    void what_the_script_sends_reaches_the_service() {
        pushIsOffered();
        stub.reply("POST", BROWSERS, 201, "{\"id\": \"three\"}");
        stub.reply("DELETE", BROWSERS + "/three", 204, "");
        Browser browser = member().get("/profiel/berichten");
        browser.submitTo(ON, ON, "endpoint", "https://push.example/x", "p256dh", "BA", "auth", "c2", "x", "y");
        assertThat(browser.status()).isEqualTo(204);
        assertThat(stub.requests("POST", BROWSERS).getFirst().body())
                .contains("\"endpoint\":\"https://push.example/x\"", "\"p256dh\":\"BA\"", "\"auth\":\"c2\"");
        browser.get("/profiel/berichten").submitTo(ON, ON + "/weg", "id", "three");
        assertThat(browser.status()).isEqualTo(204);
        assertThat(stub.requests("DELETE", BROWSERS + "/three")).hasSize(1);
    }

    @Test
    void without_the_forms_token_nothing_is_added() {
        pushIsOffered();
        Browser browser = member().get("/profiel/berichten");
        browser.send(ON, "endpoint=https%3A%2F%2Fpush.example%2Fx&p256dh=BA&auth=c2");
        assertThat(browser.status()).isNotEqualTo(204);
        assertThat(stub.requests("POST", BROWSERS)).isEmpty();
    }

    @Test
    void the_service_worker_is_at_the_root_for_everybody_and_asked_for_again() {
        Browser browser = visitor().get("/sw.js");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.header("Content-Type")).contains("javascript");
        assertThat(browser.header("Cache-Control")).contains("no-cache");
        assertThat(browser.header("Content-Security-Policy")).contains("worker-src 'self'");
        assertThat(browser.body()).contains("notificationclick");
    }
}
