package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meent.acceptance.browser.pages.CirclesPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;

/** Groups of colleagues. Whoever comes in leaves again, so that others find the circles as they were. */
@InBrowser
class CirclesTest {

    @WithAndWithoutJavaScript
    void who_wants_joins_an_open_circle_and_leaves_it(Way way, Windows windows) {
        CirclesPage circles = CirclesPage.open(windows.of("raadslid-delft", way));
        circles.join("AI in de praktijk");
        assertThat(circles.message()).hasText("U doet mee.");
        circles.leave("AI in de praktijk");
        assertThat(circles.message()).hasText("U zit niet meer in deze kring.");
    }

    @WithAndWithoutJavaScript
    void who_asks_at_a_closed_circle_is_let_in_by_its_host(Way way, Windows windows) {
        CirclesPage circles = CirclesPage.open(windows.of("raadslid-delft", way));
        circles.ask("Ethiekkring", "Ik zit in de raadscommissie over ethiek.");
        assertThat(circles.message()).hasText("Uw verzoek is verstuurd. U hoort het van de gastheer.");

        CirclesPage host = CirclesPage.open(windows.of("ethiek-amsterdam", way)).visit("Ethiekkring");
        assertThat(host.main()).containsText("Ik zit in de raadscommissie over ethiek.");
        host.letIn();
        assertThat(host.message()).hasText("Toegelaten.");

        CirclesPage in = CirclesPage.open(circles.window()).visit("Ethiekkring");
        assertThat(in.heading()).hasText("Ethiekkring");
        CirclesPage.open(circles.window()).leave("Ethiekkring");
    }
}
