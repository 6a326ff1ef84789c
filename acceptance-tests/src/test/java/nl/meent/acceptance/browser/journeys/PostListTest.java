package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.List;
import nl.meent.acceptance.browser.pages.PostsPage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;

/** Lists of posts. */
@InBrowser
class PostListTest {

    @WithAndWithoutJavaScript
    void what_is_chosen_stands_in_the_address_and_is_taken_away_again(Way way, Windows windows) {
        World world = World.anew();
        Thing question = world.question(world.member("fg-emmen"));
        PostsPage list = PostsPage.open(windows.of("fg-emmen", way), "");
        list.kind("Vragen");
        list.only("Cameratoezicht", "Nog zonder antwoord");
        assertThat(list.window().path()).contains("kind=QUESTION", "theme=cameratoezicht", "answered=false");
        assertThat(list.posts().filter(new FilterOptions().setHasText(question.title())))
                .isVisible();

        PostsPage shared =
                PostsPage.open(windows.of("fg-goes", way), list.window().path().replaceFirst("^[^?]*", ""));
        assertThat(shared.chosen("Cameratoezicht")).isVisible();
        shared.remove("Cameratoezicht");
        assertThat(shared.window().path()).doesNotContain("cameratoezicht").contains("answered=false");
    }

    @EveryWay
    void the_list_goes_on_where_it_ended(Way way, Windows windows) {
        PostsPage list = PostsPage.open(windows.of("fg-emmen", way), "");
        List<String> first = list.posts().allTextContents();
        list.window().go(list.more());
        assertThat(list.posts().last()).not().hasText(first.getLast());
        assertThat(list.posts().last().textContent()).isNotIn(first);
    }
}
