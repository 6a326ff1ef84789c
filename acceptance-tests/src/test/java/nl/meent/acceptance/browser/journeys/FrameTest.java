package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.meent.acceptance.browser.pages.FrontPage;
import nl.meent.acceptance.browser.pages.PortalPage;
import nl.meent.acceptance.browser.pages.ProfilePage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;

/** What every page has around it. */
@InBrowser
class FrameTest {

    @WithAndWithoutJavaScript
    void somebody_reads_it_in_english_and_in_dutch_again(Way way, Windows windows) {
        FrontPage front = FrontPage.open(windows.visitor(way));
        front.language("English");
        assertThat(front.window().page().locator("html")).hasAttribute("lang", "en");
        assertThat(front.main()).containsText("municipalit");
        front.language("Nederlands");
        assertThat(front.heading()).hasText("Wat de ene gemeente weet, helpt de andere");
    }

    @WithAndWithoutJavaScript
    void somebody_has_it_dark_on_a_light_device(Way way, Windows windows) {
        FrontPage front = FrontPage.open(windows.of("fg-goes", way));
        String light = background(front);
        front.appearance("Donker");
        assertThat(background(front)).isNotEqualTo(light);
        assertThat(front.button("Donker")).hasAttribute("aria-pressed", "true");
        front.appearance("Licht");
        assertThat(background(front)).isEqualTo(light);
    }

    private static String background(PortalPage page) {
        return (String) page.window().page().locator("body").evaluate("body => getComputedStyle(body).backgroundColor");
    }

    @WithAndWithoutJavaScript
    void somebody_sees_how_others_see_them(Way way, Windows windows) {
        ProfilePage profile = ProfilePage.open(windows.of("fg-goes", way));
        assertThat(profile.main()).containsText("Zo zien anderen u");
        assertThat(profile.main()).containsText("Goes");
    }

    @WithAndWithoutJavaScript
    void an_address_that_leads_nowhere_says_so_and_leads_on(Way way, Windows windows) {
        Window window = windows.of("fg-goes", way);
        assertThat(window.open("/berichten/00000000-0000-7000-8000-000000000000"))
                .isEqualTo(404);
        PortalPage page = new PortalPage(window);
        assertThat(page.heading()).hasText("Deze pagina is er niet");
        window.go(page.main()
                .getByRole(com.microsoft.playwright.options.AriaRole.LINK)
                .first());
        assertThat(window.page()).hasTitle(Pattern.compile("Vandaag"));
    }

    @WithAndWithoutJavaScript
    void the_keyboard_skips_to_the_content(Way way, Windows windows) {
        Window window = windows.of("fg-goes", way);
        window.open("/berichten");
        window.page().keyboard().press("Tab");
        assertThat(window.page().getByText("Naar de inhoud")).isFocused();
        window.page().keyboard().press("Enter");
        assertThat(new PortalPage(window).main()).isFocused();
    }
}
