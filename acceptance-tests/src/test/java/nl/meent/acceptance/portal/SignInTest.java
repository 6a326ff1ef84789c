package nl.meent.acceptance.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.Test;

/** Somebody signs in to the portal and reads, with cookies and forms only: no script is needed. */
class SignInTest {

    private final Platform platform = Platform.shared();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @Test
    void a_member_signs_in_and_finds_what_waits() throws Exception {
        HttpResponse<String> form = get(portal("/inloggen"));
        assertThat(form.body()).contains("name=\"username\"");
        // A browser tells the provider where its form comes from only if the page lets it.
        assertThat(form.headers().firstValue("Referrer-Policy")).hasValue("same-origin");

        HttpResponse<String> front = signIn(form, "fg-zwolle");

        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.uri().getPort()).isEqualTo(platform.portBase());
        assertThat(get(portal("/inbox")).body()).contains("<title>Inbox").doesNotContain("href=\"/inloggen\"");
        assertThat(get(portal("/raadplegingen")).body()).contains("AI-verordening");
    }

    @Test
    void somebody_unknown_stays_outside() throws Exception {
        HttpResponse<String> refused = signIn(get(portal("/inloggen")), "fg-nergenshuizen");

        assertThat(refused.uri().getPort()).isNotEqualTo(platform.portBase());
        assertThat(get(portal("/")).body()).contains("href=\"/inloggen\"");
    }

    private HttpResponse<String> signIn(HttpResponse<String> form, String account)
            throws IOException, InterruptedException {
        URI uri = form.uri();
        return browser.send(
                HttpRequest.newBuilder(uri)
                        .header("Origin", uri.getScheme() + "://" + uri.getAuthority())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + account))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private URI portal(String path) {
        return URI.create("http://localhost:" + platform.portBase() + path);
    }
}
