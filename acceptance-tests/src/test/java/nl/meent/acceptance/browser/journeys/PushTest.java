package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meent.acceptance.browser.pages.NoticesPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.PushStandIn;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.platform.Member;
import nl.meent.acceptance.platform.Part;
import nl.meent.acceptance.platform.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who wants that, hears of things in the browser. */
@InBrowser
class PushTest {

    private static final String ACCOUNT = "beleid-amersfoort";
    private static final String ON = "Meldingen staan aan in deze browser.";
    private static final String OFF = "Meldingen staan uit in deze browser.";

    private final Member member = Platform.shared().signIn(ACCOUNT);

    private List<String> browsers() {
        return member.get(Part.NOTIFICATION, "/v1/push-subscriptions")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    @AfterEach
    void forgetBrowsers() {
        browsers()
                .forEach(id -> member.delete(Part.NOTIFICATION, "/v1/push-subscriptions/" + id)
                        .expect(204));
    }

    @Test
    void somebody_turns_notifications_on_in_a_browser_which_stays_so_and_off_again(Windows windows) {
        Window window = windows.of(ACCOUNT);
        PushStandIn push = new PushStandIn(window);
        push.allowed();
        NoticesPage page = NoticesPage.open(window);
        assertThat(page.state()).hasText(OFF);
        assertThat(browsers()).isEmpty();

        assertThat(page.turnOn().state()).hasText(ON);
        assertThat(browsers()).hasSize(1);
        NoticesPage again = NoticesPage.open(window);
        assertThat(again.state()).hasText(ON);

        assertThat(again.turnOff().state()).hasText(OFF);
        assertThat(browsers()).isEmpty();
    }

    @Test
    void a_browser_that_refuses_says_where_that_can_be_changed(Windows windows) {
        Window window = windows.of(ACCOUNT);
        PushStandIn _ = new PushStandIn(window);
        NoticesPage page = NoticesPage.open(window).turnOn();
        assertThat(page.state()).containsText("Uw browser laat van Meent geen meldingen toe.");
        assertThat(browsers()).isEmpty();
    }

    @Test
    void without_scripts_the_page_says_that_it_needs_them(Windows windows) {
        NoticesPage page = NoticesPage.open(windows.of(ACCOUNT, Way.WITHOUT_JAVASCRIPT));
        assertThat(page.state()).hasText("Hiervoor moeten scripts aanstaan in uw browser.");
        assertThat(page.turnsOn()).not().isVisible();
    }
}
