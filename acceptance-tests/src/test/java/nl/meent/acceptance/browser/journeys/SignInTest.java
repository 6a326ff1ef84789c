package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.acceptance.browser.pages.FrontPage;
import nl.meent.acceptance.browser.pages.PortalPage;
import nl.meent.acceptance.browser.pages.ProfilePage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;

/** Somebody comes in and goes. */
@InBrowser
class SignInTest {

    @WithAndWithoutJavaScript
    void a_member_signs_in_and_out_again(Way way, Windows windows) {
        Window window = windows.visitor(way);
        FrontPage front = FrontPage.open(window).toSignIn().signIn("fg-maastricht");
        assertThat(front.link("FG Maastricht: uw profiel")).isVisible();

        ProfilePage.open(window).signOut();
        PortalPage out = new PortalPage(window);
        assertThat(out.heading()).hasText("U bent uitgelogd");
        window.open("/inbox");
        assertThat(window.path()).doesNotStartWith("/inbox");
    }

    @WithAndWithoutJavaScript
    void who_opens_a_page_for_members_comes_there_after_signing_in(Way way, Windows windows) {
        Window window = windows.visitor(way);
        FrontPage.open(window).toSignIn().signIn("fg-maastricht");
        window.open("/kringen");
        assertThat(new PortalPage(window).heading()).hasText("Kringen");
    }
}
