package nl.meent.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** Somebody signs in to the portal and reads, with cookies and forms only: no script is needed. */
class SignInTest {

    private final Platform platform = Platform.shared();
    private final Browser browser = platform.browser();

    @Test
    void a_member_signs_in_and_reads() {
        HttpResponse<String> form = browser.open("/inloggen");
        assertThat(form.body()).contains("name=\"username\"");
        // A browser tells the provider where its form comes from only if the page lets it.
        assertThat(form.headers().firstValue("Referrer-Policy")).hasValue("same-origin");

        HttpResponse<String> front = browser.signIn("fg-zwolle");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.uri().getPort()).isEqualTo(platform.portBase());
        assertThat(browser.open("/inbox").body()).contains("<title>Inbox").doesNotContain("href=\"/inloggen\"");
        assertThat(browser.open("/raadplegingen?status=OUTCOME_PUBLISHED").body())
                .contains("Behoeftepeiling");
    }

    @Test
    void somebody_unknown_stays_outside() {
        HttpResponse<String> refused = browser.signIn("fg-nergenshuizen");

        assertThat(refused.uri().getPort()).isNotEqualTo(platform.portBase());
        assertThat(browser.open("/").body()).contains("href=\"/inloggen\"");
    }
}
