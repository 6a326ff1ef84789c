package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import nl.meent.acceptance.browser.pages.DirectoryPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.pages.ProfilePage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.awaitility.Awaitility;

/** Who wants to be found. */
@InBrowser
class DirectoryTest {

    private static final String ACCOUNT = "ethiek-den-haag";
    private static final String NAME = "Ethiek Den Haag";

    @WithAndWithoutJavaScript
    void who_wants_to_be_found_is_looked_up_until_they_leave_again(Way way, Windows windows) {
        World world = World.anew();
        Thing question = world.question(world.member(ACCOUNT));
        ProfilePage profile = ProfilePage.open(windows.of(ACCOUNT, way));
        profile.listed(true);
        assertThat(profile.message()).hasText("Uw profiel is bewaard.");

        DirectoryPage directory = DirectoryPage.open(windows.of("fg-goes", way));
        directory.of("den haa");
        assertThat(directory.members()).hasText(NAME);
        directory.follow(NAME);
        assertThat(directory.heading()).hasText(NAME);
        assertThat(directory.main()).containsText(question.title());
        String member = directory.window().path();

        PostPage post = PostPage.open(windows.of("fg-goes", way), question.path());
        post.window().go(post.main().getByTitle(NAME));
        assertThat(post.heading()).hasText(NAME);

        ProfilePage.open(windows.of(ACCOUNT, way)).listed(false);
        Awaitility.await("the page is gone")
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post.window().open(member) == 404);
    }
}
