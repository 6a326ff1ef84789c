package nl.meent.portal.members;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class UnsubscribePageTest extends PortalTest {
    private static final String PATH = "/afmelden/k.CONSULTATION_OPENED";
    private static final String CALL = "/notification/v1/unsubscribe/k.CONSULTATION_OPENED";

    @Test
    void opening_the_link_changes_nothing_and_its_button_ends_such_mail() {
        stub.reply("POST", CALL, 204, "");
        Browser browser = visitor().get(PATH);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text())
                .contains("Wilt u hierover geen e-mail meer?", "Een raadpleging voor u gaat open");
        assertThat(stub.requests("POST", CALL)).isEmpty();
        browser.submit(PATH);
        assertThat(stub.requests("POST", CALL)).hasSize(1);
        assertThat(browser.page().text()).contains("Deze e-mail staat uit", "Een raadpleging voor u gaat open");
    }

    @Test
    void a_program_for_mail_needs_neither_session_nor_token() {
        stub.reply("POST", CALL, 204, "");
        Browser program = visitor();
        program.cookies().getCookieStore().removeAll();
        program.send(PATH, "List-Unsubscribe=One-Click");
        assertThat(program.status()).isEqualTo(200);
        assertThat(stub.requests("POST", CALL)).hasSize(1);
        assertThat(program.headers("set-cookie")).noneMatch(cookie -> cookie.startsWith("meent-sessie"));
    }

    @Test
    void every_other_form_needs_the_token() {
        Browser other = member();
        other.send("/profiel/berichten", "kinds.ANSWER=NONE");
        other.send("/afmelden/k.CONSULTATION_OPENED/x", "List-Unsubscribe=One-Click");
        assertThat(other.status()).isEqualTo(403);
        assertThat(stub.requests("PUT", "/notification/v1/preferences")).isEmpty();
    }

    @Test
    void a_link_that_is_unknown_leads_to_a_page_that_says_what_to_do() {
        stub.reply("GET", CALL, 404, problem("unknown-unsubscribe-key", 404, ""));
        stub.reply("POST", CALL, 404, problem("unknown-unsubscribe-key", 404, ""));
        Browser browser = visitor().get(PATH);
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page().text()).contains("Deze link werkt niet meer", "Er is niets veranderd.");
        browser.send(PATH, "List-Unsubscribe=One-Click");
        assertThat(browser.status()).isEqualTo(404);
    }
}
