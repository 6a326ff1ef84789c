package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meent.acceptance.browser.pages.AskPage;
import nl.meent.acceptance.browser.pages.PortalPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import nl.meent.acceptance.journeys.Texts;
import org.junit.jupiter.api.Test;

/** What somebody wrote and hasn't placed yet. */
@InBrowser
class UnfinishedTest {

    private static final String WRITER = "fg-almere";

    private final String title = "Mag de laadpaal kentekens bewaren? " + Texts.mark();

    @WithAndWithoutJavaScript
    void a_question_that_is_kept_is_there_again_until_it_is_placed(Way way, Windows windows) {
        AskPage form = AskPage.open(windows.of(WRITER, way))
                .title(title)
                .body("Dat zoeken wij nog uit.")
                .theme("Cameratoezicht");
        form.keepAsDraft();
        PortalPage list = new PortalPage(form.window());
        assertThat(list.heading()).hasText("Uw concepten");
        list.window().go(list.link(title));
        assertThat(list.field("Uitleg")).hasValue("Dat zoeken wij nog uit.");
        list.window().go(list.button("Plaats uw vraag"));
        assertThat(list.heading()).hasText(title);
        list.window().open("/concepten");
        assertThat(list.link(title)).hasCount(0);
    }

    @Test
    void an_answer_that_is_kept_is_there_again_until_it_is_placed(Windows windows) {
        World world = World.anew();
        Thing question = world.question(world.member("fg-emmen"));
        PostPage post = PostPage.open(windows.of(WRITER), question.path())
                .keepAnswer("Dat zoek ik na.")
                .answerTo(question.title());
        assertThat(post.ownAnswer()).hasValue("Dat zoek ik na.");
        post.placeAnswer();
        assertThat(post.answers()).containsText("Dat zoek ik na.");
        assertThat(post.ownAnswer()).hasValue("");
    }

    @Test
    void what_somebody_types_is_kept_without_a_button(Windows windows) {
        AskPage form = AskPage.open(windows.of(WRITER)).title(title);
        assertThat(form.main()).containsText("Als concept bewaard om");
        Window another = windows.of(WRITER);
        another.open("/concepten");
        assertThat(new PortalPage(another).link(title)).isVisible();
    }

    @WithAndWithoutJavaScript
    void somebody_sees_how_it_will_look_and_goes_on_writing(Way way, Windows windows) {
        AskPage form = AskPage.open(windows.of(WRITER, way)).title(title).body("Dertig *dagen* is lang.");
        form.preview();
        assertThat(form.previewed().locator("em")).hasText("dagen");
        assertThat(form.field("Uitleg")).hasValue("Dertig *dagen* is lang.");
    }

    @WithAndWithoutJavaScript
    void what_looks_like_data_of_a_person_is_asked_about_and_may_stay(Way way, Windows windows) {
        AskPage form = AskPage.open(windows.of(WRITER, way))
                .title(title)
                .body("Schrijf naar jan.jansen@example.nl.")
                .theme("Cameratoezicht");
        form.send();
        assertThat(form.main()).containsText("jan.jansen@example.nl is een e-mailadres");
        assertThat(form.field("Uitleg")).hasValue("Schrijf naar jan.jansen@example.nl.");
        form.overrule();
        assertThat(form.send().heading()).hasText(title);
    }
}
