package nl.meent.portal.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;

class LiveInboxTest extends PortalTest {
    private static final String STREAM = "/notification/v1/inbox/stream";

    @Test
    void the_stream_says_that_something_came_and_nothing_of_what_it_says() {
        stub.reply("GET", STREAM, 200, """
            :

            id: 41.0
            event: ANSWER
            data: {"title": "Geheim voor dit scherm"}

            """, "Content-Type", "text/event-stream");
        Browser browser = member().get("/inbox/stroom");
        assertThat(browser.header("Content-Type")).startsWith("text/event-stream");
        assertThat(browser.body()).contains("event:bericht").doesNotContain("Geheim", "ANSWER");
        assertThat(stub.requests("GET", STREAM).getFirst().header("Authorization"))
                .startsWith("Bearer toegang-");
    }

    @Test
    void a_stream_that_cannot_be_had_ends_so_that_the_browser_tries_again() {
        stub.away("notification");
        Browser browser = member().get("/inbox/stroom");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.body()).isEmpty();
    }

    @Test
    void the_number_comes_alone_and_a_page_is_told_when_it_cannot_be_known() {
        Browser browser = member().get("/inbox/aantal");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).isEqualTo(", 2 ongelezen");
        assertThat(browser.body()).doesNotContain("<html", "<main");
        stub.away("notification");
        assertThat(browser.get("/inbox/aantal").status()).isEqualTo(503);
        assertThat(browser.body()).isBlank();
    }
}
