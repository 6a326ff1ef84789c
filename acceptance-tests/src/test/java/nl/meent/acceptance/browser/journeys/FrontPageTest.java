package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import java.time.Duration;
import nl.meent.acceptance.browser.pages.FrontPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;

/** What one sees first. */
@InBrowser
class FrontPageTest {

    @WithAndWithoutJavaScript
    void a_data_protection_officer_sees_what_waits_and_goes_to_it(Way way, Windows windows) {
        World world = World.anew();
        String title = world.openConsultation(Duration.ofMinutes(10)).title();

        FrontPage front = FrontPage.open(windows.of("fg-hollands-kroon", way));
        Locator waiting = front.waiting().filter(new FilterOptions().setHasText(title));
        assertThat(waiting).containsText("u antwoordt voor uzelf");
        front.window().go(front.link("Geef antwoord: " + title));
        assertThat(front.heading()).hasText(title);
    }

    @WithAndWithoutJavaScript
    void a_visitor_reads_what_this_is_and_which_meetups_are_public(Way way, Windows windows) {
        FrontPage front = FrontPage.open(windows.visitor(way));
        assertThat(front.heading()).hasText("Wat de ene gemeente weet, helpt de andere");
        assertThat(front.main()).containsText("Voor wie is Meent?");
        assertThat(front.publicMeetups().count()).isPositive();
    }
}
