package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.concurrent.atomic.AtomicInteger;
import nl.meent.acceptance.browser.pages.InboxPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** People are told. */
@InBrowser
class InboxTest {

    @WithAndWithoutJavaScript
    void an_answer_is_told_counted_and_read(Way way, Windows windows) {
        World world = World.anew();
        InboxPage inbox = InboxPage.open(windows.of("ethiek-arnhem", way));
        if (inbox.unread() > 0) {
            inbox.readAll();
        }
        assertThat(inbox.unread()).isZero();

        Thing question = world.question(world.member("ethiek-arnhem"));
        world.answer(question, world.member("fg-goes"), "Ja, als er een bord bij staat.");
        inbox.await(question.title());
        assertThat(inbox.unread()).isEqualTo(1);
        assertThat(inbox.inHeader()).containsText("1");
        assertThat(inbox.messages(question.title())).containsText("Ongelezen");

        assertThat(inbox.follow(question.title()).heading()).hasText(question.title());
        assertThat(InboxPage.open(inbox.window()).unread()).isZero();
    }

    @Test
    void the_number_in_the_header_keeps_up_while_a_page_is_open(Windows windows) {
        World world = World.anew();
        Thing question = world.question(world.member("ethiek-eindhoven"));
        PostPage page = PostPage.open(windows.of("ethiek-eindhoven"), question.path());
        String before = page.inHeader().textContent();
        world.answer(question, world.member("fg-goes"), "Ja, als er een bord bij staat.");
        assertThat(page.inHeader()).not().hasText(before);
    }

    @Test
    void the_number_stays_while_it_cannot_be_known_and_keeps_up_afterwards(Windows windows) {
        World world = World.anew();
        Thing question = world.question(world.member("ethiek-den-haag"));
        PostPage page = PostPage.open(windows.of("ethiek-den-haag"), question.path());
        String before = page.inHeader().textContent();
        AtomicInteger asked = new AtomicInteger();
        page.window()
                .page()
                .route(
                        "**/inbox/aantal",
                        route -> {
                            asked.incrementAndGet();
                            route.fulfill(new FulfillOptions().setStatus(503));
                        },
                        new RouteOptions().setTimes(2));
        world.answer(question, world.member("fg-goes"), "Ja, als er een bord bij staat.");
        page.window().page().waitForCondition(() -> asked.get() > 0);
        assertThat(page.inHeader()).hasText(before);
        assertThat(page.inHeader()).not().hasText(before);
        assertThat(asked).hasValue(2);
    }
}
