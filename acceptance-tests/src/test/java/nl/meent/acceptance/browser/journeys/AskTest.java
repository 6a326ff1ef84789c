package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import nl.meent.acceptance.browser.pages.AskPage;
import nl.meent.acceptance.browser.pages.FrontPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import nl.meent.acceptance.journeys.Texts;
import org.junit.jupiter.api.Test;

/** Somebody asks. */
@InBrowser
class AskTest {

    private final String title = "Mag de slagboom kentekens bewaren? " + Texts.mark();

    @EveryWay
    void a_question_stands_at_once_and_a_colleague_finds_it_by_searching(Way way, Windows windows) {
        PostPage asked = ask(windows.of("fg-emmen", way)).send();
        assertThat(asked.message()).hasText("Uw vraag is geplaatst. U krijgt bericht als er een antwoord is.");
        assertThat(asked.heading()).hasText(title);
        assertThat(asked.post()).containsText("De parkeerwacht wil dertig dagen.");
        assertThat(asked.main()).containsText("Antwoord gezocht");
        assertThat(asked.main()).containsText("Emmen");

        String word = title.substring(title.lastIndexOf(' ') + 1);
        PostPage found = FrontPage.open(windows.of("fg-goes", way))
                .search(word)
                .awaitSome()
                .follow(title);
        assertThat(found.heading()).hasText(title);
    }

    @WithAndWithoutJavaScript
    void a_question_without_name_shows_the_function_alone(Way way, Windows windows) {
        PostPage asked = ask(windows.of("fg-emmen", way)).withoutName().send();
        assertThat(asked.heading()).hasText(title);

        PostPage read = PostPage.open(windows.of("fg-goes", way), asked.window().path());
        assertThat(read.main()).containsText("een FG, zonder naam");
        assertThat(read.main()).not().containsText("Emmen");
    }

    @WithAndWithoutJavaScript
    void a_form_that_is_refused_says_why_and_keeps_the_text(Way way, Windows windows) {
        AskPage form = AskPage.open(windows.of("fg-emmen", way)).body("Een uitleg zonder vraag.");
        form.send();
        assertThat(form.faults()).containsText("Vul in: Uw vraag in één zin");
        assertThat(form.window().page()).hasTitle(Pattern.compile("^Fout: "));
        assertThat(form.field("Uitleg")).hasValue("Een uitleg zonder vraag.");
        assertThat(form.field("Uw vraag in één zin")).hasAttribute("aria-invalid", "true");
    }

    @WithAndWithoutJavaScript
    void what_was_not_found_is_asked_with_the_words_filled_in(Way way, Windows windows) {
        String word = Texts.mark();
        AskPage form = FrontPage.open(windows.of("fg-emmen", way)).search(word).ask();
        assertThat(form.field("Uw vraag in één zin")).hasValue(word);
    }

    @Test
    void similar_questions_come_while_one_types_and_move_nothing_that_one_is_at(Windows windows) {
        World world = World.anew();
        Thing before = world.findableQuestion(world.member("fg-goes"), title);
        AskPage form = AskPage.open(windows.of("fg-emmen")).title(title);
        form.field("Uitleg").focus();
        double place = form.field("Uitleg").boundingBox().y;
        assertThat(form.similar().first()).containsText(before.title());
        form.window()
                .page()
                .waitForFunction(
                        "place => Math.abs(document.activeElement.getBoundingClientRect().top - place) < 2", place);
    }

    @Test
    void a_question_that_was_asked_before_is_followed_and_what_one_wrote_stays(Windows windows) {
        World world = World.anew();
        Thing before = world.findableQuestion(world.member("fg-goes"), title);
        AskPage form = AskPage.open(windows.of("fg-emmen")).title(title).body("Wij twijfelen ook.");
        form.followSimilar(before.title());
        assertThat(form.followingSimilar(before.title())).hasText("U volgt deze vraag");
        assertThat(form.followingSimilar(before.title())).hasAttribute("aria-pressed", "true");
        assertThat(form.field("Uitleg")).hasValue("Wij twijfelen ook.");
        assertThat(PostPage.open(form.window(), before.path()).following()).hasText("U volgt dit");
    }

    private AskPage ask(Window window) {
        return AskPage.open(window)
                .title(title)
                .body("De parkeerwacht wil dertig dagen.")
                .theme("Cameratoezicht");
    }
}
