package nl.meent.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InboxPageTest extends PortalTest {
    @Test
    void unread_is_said_in_words_and_counted_in_the_title() {
        var page = member().get("/inbox").page();
        assertThat(page.title()).isEqualTo("Inbox (2 ongelezen) · Meent");
        assertThat(page.expectFirst(".meent-message--unread .meent-message__title")
                        .text())
                .startsWith("Ongelezen: Nog 3 dagen");
        assertThat(page.select(".meent-day").eachText()).containsExactly("Vandaag", "Gisteren", "Eerder");
    }

    @Test
    void going_to_a_message_marks_it_read_even_if_that_fails() {
        stub.reply("PUT", "/notification/v1/inbox/i2/read", 503, "");
        Browser browser = member().get("/inbox/i2/openen?naar=/berichten/p1");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(stub.requests("PUT", "/notification/v1/inbox/i2/read")).hasSize(1);
    }

    @Test
    void all_is_read_until_what_was_shown() {
        stub.reply("PUT", "/notification/v1/inbox/read-until", 204, "");
        member().get("/inbox").submit("/inbox/gelezen");
        assertThat(stub.requests("PUT", "/notification/v1/inbox/read-until")
                        .getFirst()
                        .body())
                .isEqualTo("{\"position\":41}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a%20b%7Bx%7D", "/%22%3E", "/%25zz", "/%E2%80%A8/evil"})
    void where_a_message_leads_nowhere_the_inbox_comes(String odd) {
        Browser browser = member().get("/inbox/i2/openen?naar=" + odd);
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.path()).isEqualTo("/inbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "12345678901234567890"})
    void what_no_page_sent_as_a_position_marks_nothing(String odd) {
        Browser browser = member().get("/inbox").submit("/inbox/gelezen", "positie", odd);
        assertThat(browser.path()).isEqualTo("/inbox");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().select(".meent-flash")).isEmpty();
        assertThat(stub.requests("PUT", "/notification/v1/inbox/read-until")).isEmpty();
    }
}
