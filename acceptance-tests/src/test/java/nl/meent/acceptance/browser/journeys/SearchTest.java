package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.pages.FrontPage;
import nl.meent.acceptance.browser.pages.ResultsPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import org.junit.jupiter.api.Test;

/** Somebody looks for what was said before, in the demonstration content. */
@InBrowser
class SearchTest {

    @WithAndWithoutJavaScript
    void what_was_found_is_narrowed_and_widened_again(Way way, Windows windows) {
        ResultsPage found = FrontPage.open(windows.of("fg-goes", way))
                .search("cameratoezicht")
                .awaitSome();
        assertThat(found.heading()).containsText("resultaten voor");
        found.only("Raadpleging");
        assertThat(found.window().path()).contains("type=CONSULTATION");
        assertThat(found.results().first()).containsText("cameratoezicht");
        found.window().go(found.chosen("Raadpleging"));
        assertThat(found.window().path()).doesNotContain("type=CONSULTATION").contains("query=cameratoezicht");
    }

    @Test
    void suggestions_are_chosen_by_keyboard(Windows windows) {
        FrontPage front = FrontPage.open(windows.of("fg-goes"));
        Locator box = front.field("Zoek in vragen, stukken");
        Keyboard keys = front.window().page().keyboard();
        box.focus();
        keys.type("camerato");
        Locator first = front.window()
                .page()
                .getByRole(AriaRole.LISTBOX, new GetByRoleOptions().setName("Suggesties"))
                .getByRole(AriaRole.OPTION)
                .first();
        assertThat(first).containsText("amerato");
        keys.press("ArrowDown");
        assertThat(first).hasAttribute("aria-selected", "true");
        assertThat(box).isFocused();
        keys.press("Enter");
        front.window().page().waitForURL(address -> !address.endsWith("/"));
        assertThat(front.main()).containsText("amerato");
    }

    @Test
    void suggestions_that_could_not_be_known_come_by_themselves(Windows windows) {
        FrontPage front = FrontPage.open(windows.of("fg-goes"));
        front.window()
                .page()
                .route(
                        "**/zoeken/suggesties*",
                        route -> route.fulfill(new FulfillOptions().setStatus(503)),
                        new RouteOptions().setTimes(1));
        Locator box = front.field("Zoek in vragen, stukken");
        box.fill("camerato");
        assertThat(box).hasAttribute("aria-expanded", "true");
    }

    @Test
    void escape_closes_the_suggestions_and_keeps_the_words(Windows windows) {
        FrontPage front = FrontPage.open(windows.of("fg-goes"));
        Locator box = front.field("Zoek in vragen, stukken");
        box.pressSequentially("camerato");
        assertThat(box).hasAttribute("aria-expanded", "true");
        box.press("Escape");
        assertThat(box).hasAttribute("aria-expanded", "false");
        assertThat(box).hasValue("camerato");
    }
}
