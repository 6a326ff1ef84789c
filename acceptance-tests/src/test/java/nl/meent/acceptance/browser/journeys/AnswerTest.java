package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meent.acceptance.browser.pages.EditPostPage;
import nl.meent.acceptance.browser.pages.PostPage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** What happens to a question. */
@InBrowser
class AnswerTest {

    private static final String ADVICE = "Ja, als er een bord bij staat.";

    private final World world = World.anew();
    private final Thing question = world.question(world.member("fg-emmen"));

    @EveryWay
    void a_colleague_answers_and_the_asker_accepts(Way way, Windows windows) {
        PostPage read = PostPage.open(windows.of("fg-goes", way), question.path());
        read.answer(ADVICE);
        assertThat(read.message()).hasText("Uw antwoord is geplaatst.");
        assertThat(read.answers()).hasCount(1);

        PostPage own = PostPage.open(windows.of("fg-emmen", way), question.path());
        own.accept(ADVICE);
        assertThat(own.accepted()).containsText(ADVICE);
        assertThat(own.main()).containsText("Beantwoord");
    }

    @WithAndWithoutJavaScript
    void an_answer_without_text_is_refused_where_it_stands(Way way, Windows windows) {
        PostPage read = PostPage.open(windows.of("fg-goes", way), question.path());
        read.answer("");
        assertThat(read.faults()).containsText("Uw antwoord is nog niet geplaatst");
        assertThat(read.answers()).hasCount(0);
    }

    @EveryWay
    void a_reader_follows_and_finds_an_answer_helpful(Way way, Windows windows) {
        world.answer(question, world.member("fg-goes"), ADVICE);
        PostPage read = PostPage.open(windows.of("fg-breda", way), question.path());
        read.follow();
        assertThat(read.following()).hasText("U volgt dit");
        assertThat(read.following()).hasAttribute("aria-pressed", "true");
        read.helpful(ADVICE);
        assertThat(read.answers()).containsText("Nuttig 1");
    }

    @WithAndWithoutJavaScript
    void who_edits_what_changed_in_the_meantime_sees_both_and_loses_nothing(Way way, Windows windows) {
        EditPostPage early =
                PostPage.open(windows.of("fg-emmen", way), question.path()).edit();
        EditPostPage late =
                PostPage.open(windows.of("fg-emmen", way), question.path()).edit();
        PostPage changed = early.body("De leverancier is er niet zeker van.").save();
        assertThat(changed.post()).containsText("De leverancier is er niet zeker van.");

        late.body("De leverancier denkt van wel.").save();
        assertThat(late.main()).containsText("Dit bericht is intussen veranderd.");
        assertThat(late.main()).containsText("De leverancier is er niet zeker van.");
        assertThat(late.field("Tekst")).hasValue("De leverancier denkt van wel.");
        assertThat(late.save().post()).containsText("De leverancier denkt van wel.");
    }

    @WithAndWithoutJavaScript
    void a_reader_sees_what_was_changed(Way way, Windows windows) {
        PostPage changed = PostPage.open(windows.of("fg-emmen", way), question.path())
                .edit()
                .body("De leverancier zegt van niet.")
                .save();
        assertThat(changed.history().heading()).hasText("Eerdere versies");
        assertThat(changed.main().locator("del")).containsText("wel");
        assertThat(changed.main().locator("ins")).containsText("niet");
    }

    @Test
    void a_link_tells_of_an_answer_that_came_meanwhile(Windows windows) {
        Window window = windows.of("fg-goes");
        window.page().clock().install();
        PostPage read = PostPage.open(window, question.path());
        world.answer(question, world.member("fg-breda"), ADVICE);
        window.page().clock().runFor(21_000);
        assertThat(read.main()).containsText("nieuw antwoord");
    }

    @WithAndWithoutJavaScript
    void the_asker_closes_the_question_and_says_why(Way way, Windows windows) {
        PostPage own = PostPage.open(windows.of("fg-emmen", way), question.path());
        own.close("De proef is gestopt.");
        assertThat(own.main()).containsText("De reden: De proef is gestopt.");

        PostPage read = PostPage.open(windows.of("fg-goes", way), question.path());
        assertThat(read.main()).containsText("Gesloten");
        assertThat(read.button("Plaats antwoord")).hasCount(0);
    }

    @WithAndWithoutJavaScript
    void a_reaction_stands_below_the_question(Way way, Windows windows) {
        PostPage read = PostPage.open(windows.of("fg-goes", way), question.path());
        read.react("Welke leverancier is dat?");
        assertThat(read.main()).containsText("Welke leverancier is dat?");
    }
}
