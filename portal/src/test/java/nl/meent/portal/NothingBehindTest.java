package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import nl.meent.portal.stub.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal alone: no issuer, no store, no service. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "meent.issuer.uri=http://localhost:1/meent",
            "meent.issuer.insecure=true",
            "meent.client.secret=geheim",
            "meent.mongodb.uri=mongodb://localhost:1",
            "meent.community.url=http://localhost:1",
            "management.server.port=0"
        })
class NothingBehindTest {
    @LocalServerPort
    private int port;

    @Test
    void it_starts_and_shows_visitors_what_it_can() {
        Browser browser = new Browser("http://localhost:" + port).get("/");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(browser.page().text()).contains("Inloggen", "kunnen wij nu niet laten zien");
    }

    @Test
    void it_lives_but_is_not_ready_without_its_sessions() {
        Browser browser = new Browser("http://localhost:" + port);
        assertThat(browser.get("/livez").status()).isEqualTo(200);
        assertThat(browser.get("/readyz").status()).isEqualTo(503);
    }

    @Test
    void signing_in_says_that_it_did_not_work_and_offers_to_try_again() {
        Browser browser = new Browser("http://localhost:" + port).get("/inloggen");
        assertThat(browser.path()).isEqualTo("/inloggen/mislukt");
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Inloggen is niet gelukt");
        assertThat(browser.page().expectFirst("main a[href=/inloggen]").text()).isEqualTo("Probeer opnieuw");
    }

    @Test
    void a_member_whose_session_cannot_be_read_is_told_so() {
        Browser browser = new Browser("http://localhost:" + port);
        HttpCookie session = new HttpCookie("meent-sessie", "x");
        session.setPath("/");
        session.setVersion(0);
        browser.cookies().getCookieStore().add(browser.uri(), session);
        browser.get("/berichten");
        assertThat(browser.status()).isEqualTo(503);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Meent werkt nu even niet");
    }
}
