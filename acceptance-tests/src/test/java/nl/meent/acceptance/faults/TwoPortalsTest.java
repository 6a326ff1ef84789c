package nl.meent.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.platform.Browser;
import nl.meent.acceptance.platform.Platform;
import nl.meent.acceptance.platform.SecondInstance;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two instances of the portal on one session database; the second takes one form of a member in a minute. */
@Breaking
@InBrowser
class TwoPortalsTest {

    private static final Platform PLATFORM = Platform.breakable();
    private static SecondInstance second;

    private final Browser browser = PLATFORM.browser();

    @BeforeAll
    static void start() {
        second = SecondInstance.ofPortal(PLATFORM, 1);
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @Test
    void who_signed_in_at_one_is_signed_in_at_the_other() {
        var _ = browser.signIn("fg-breda");
        assertThat(browser.get(URI.create(second.url() + "/profiel")).uri()).hasToString(second.url() + "/profiel");
    }

    @Test
    void one_form_too_many_is_kept_and_can_be_sent_by_way_of_the_other(Windows windows) {
        var _ = browser.signIn("fg-zwolle");
        assertThat(ask("De eerste vraag").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = ask("De tweede vraag");

        assertThat(refused.statusCode()).isEqualTo(429);
        Map<String, String> kept = AskForm.fields(refused);
        assertThat(kept).containsEntry("title", "De tweede vraag").containsEntry("body", "Dit wil ik weten.");
        GonePage.assertUsable(refused, windows);
        HttpResponse<String> placed = AskForm.send(browser, browser.open("/vraag-stellen"), kept);
        assertThat(Jsoup.parse(placed.body()).select("h1").text()).isEqualTo("De tweede vraag");
    }

    /** At the second. */
    private HttpResponse<String> ask(String title) {
        HttpResponse<String> form = browser.get(URI.create(second.url() + "/vraag-stellen"));
        Map<String, String> typed = AskForm.fields(form);
        typed.put("title", title);
        typed.put("body", "Dit wil ik weten.");
        return AskForm.send(browser, form, typed);
    }

    @Test
    void what_has_no_form_to_keep_says_when_to_try_again(Windows windows) {
        var _ = browser.signIn("fg-leeuwarden");
        HttpResponse<String> placed = ask("Mijn vraag");
        String token = Jsoup.parse(placed.body()).expectFirst("[name=_csrf]").attr("value");
        HttpResponse<String> refused = browser.send(URI.create(placed.uri() + "/volgen"), "aan=true&_csrf=" + token);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(refused.body()).select("main").text()).contains("Probeer het over", "opnieuw");
        GonePage.assertUsable(refused, windows);
    }
}
