package nl.meent.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import java.net.HttpCookie;
import java.time.Duration;
import nl.meent.portal.stub.Browser;
import nl.meent.portal.stub.PortalTest;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

class SignInTest extends PortalTest {
    @Test
    void who_asks_for_a_page_signs_in_and_comes_back_to_it() {
        Browser browser = visitor().get("/berichten/p1");
        assertThat(browser.path()).isEqualTo("/berichten/p1");
        assertThat(browser.page().expectFirst(".meent-tools").text()).contains("FG Deventer");
    }

    @Test
    void a_script_hears_that_nobody_is_signed_in() {
        assertThat(visitor().fetch("/inbox/aantal").status()).isEqualTo(401);
    }

    @Test
    void the_session_gets_another_name_at_sign_in_and_is_gone_after_signing_out_at_both() {
        Browser browser = visitor().get("/profiel");
        String session = cookie(browser);
        browser.submit("/uitloggen");
        assertThat(browser.path()).isEqualTo("/uitgelogd");
        assertThat(browser.page().select("a[href=/inloggen]")).isNotEmpty();
        assertThat(cookie(browser)).isNotEqualTo(session);
    }

    @Test
    void the_store_holds_neither_the_name_of_a_session_nor_the_clients_secret() {
        Browser browser = member();
        try (var client = MongoClients.create(mongo.connectionString())) {
            var stored = Flux.from(client.getDatabase("portal")
                            .getCollection("sessions")
                            .find())
                    .collectList()
                    .block(Duration.ofSeconds(30));
            assertThat(stored).isNotEmpty();
            assertThat(String.valueOf(stored)).doesNotContain(cookie(browser)).doesNotContain("geheim");
        }
    }

    @Test
    void a_token_that_ended_is_refreshed_without_the_member_noticing() {
        stub.tokenSeconds(1);
        Browser browser = member().get("/berichten/p1").get("/berichten/p1");
        assertThat(browser.status()).isEqualTo(200);
        assertThat(stub.requests("GET", "/community/v1/posts/p1").stream()
                        .map(request -> request.header("Authorization"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void a_form_without_its_token_is_refused() {
        Browser browser = member().get("/profiel");
        browser.submit("/uitloggen", "_csrf", "verzonnen");
        assertThat(browser.status()).isEqualTo(403);
    }

    @Test
    void nobody_is_sent_to_another_site() {
        for (String elsewhere :
                new String[] {"//kwaad.example", "https://kwaad.example", "/\\kwaad.example", "/%0d%0a"}) {
            Browser browser = visitor().get("/privacy");
            browser.submit("/voorkeuren", "terug", elsewhere, "taal", "nl");
            assertThat(browser.uri().getHost()).isEqualTo("localhost");
        }
        var links =
                member().get("/inbox").page().select(".meent-message__title a").eachAttr("href");
        assertThat(links.getLast()).isEqualTo("/inbox/i3/openen?naar=/inbox");
    }

    @Test
    void every_answer_has_the_headers_that_protect_it() {
        for (Browser browser : new Browser[] {
            visitor().get("/"), member().get("/berichten/p1"), visitor().get("/niks.css")
        }) {
            assertThat(browser.header("Content-Security-Policy"))
                    .contains(
                            "default-src 'self'",
                            "base-uri 'none'",
                            "frame-ancestors 'none'",
                            "form-action 'self' " + stub.url())
                    .doesNotContain("unsafe")
                    .doesNotContain("*");
            assertThat(browser.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(browser.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(browser.header("Referrer-Policy")).isEqualTo("same-origin");
            assertThat(browser.header("Cache-Control")).contains("no-store");
        }
        assertThat(visitor().get("/.well-known/security.txt").page().text()).contains("Contact:", "Expires:");
    }

    @Test
    void static_files_are_kept_for_ever() {
        Browser browser = visitor().get("/");
        String css = browser.page().expectFirst("link[rel=stylesheet]").attr("href");
        assertThat(browser.get(css).header("Cache-Control"))
                .contains("max-age=31536000", "immutable")
                .doesNotContain("no-store");
    }

    @Test
    void probes_answer_without_signing_in() {
        assertThat(visitor().get("/livez").status()).isEqualTo(200);
        assertThat(visitor().get("/readyz").status()).isEqualTo(200);
    }

    @Test
    void another_name_to_sign_in_by_is_not_there() {
        Browser browser = visitor().get("/oauth2/authorization/foo");
        assertThat(browser.status()).isEqualTo(404);
        assertThat(browser.page().expectFirst("h1").text()).isEqualTo("Deze pagina is er niet");
    }

    private static String cookie(Browser browser) {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("meent-sessie"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
