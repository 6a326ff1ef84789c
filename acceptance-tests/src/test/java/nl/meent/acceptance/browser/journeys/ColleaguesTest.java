package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.meent.acceptance.browser.pages.RespondPage;
import nl.meent.acceptance.browser.pages.SummaryPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** Two colleagues answer for one municipality at the same time. */
@InBrowser
class ColleaguesTest {

    private static final String OPEN = World.textOf("OPEN");
    private static final String COLLEAGUES_WORDS = "Dit is het lange werk van mijn collega.";
    private static final String OWN_WORDS = "Zet er een bord bij.";

    private final World world = World.anew();
    private final Thing consultation = world.openConsultationOf("GM0344");

    @WithAndWithoutJavaScript
    void what_they_write_at_different_questions_is_sent_together(Way way, Windows windows) {
        RespondPage page = respond("fg-utrecht", way, windows);
        respond("ethiek-utrecht", way, windows).say(OPEN, COLLEAGUES_WORDS).keepAsDraft();

        fillTheOthers(page).check();
        assertThat(page.main()).containsText("Een collega heeft intussen iets veranderd.");
        assertThat(page.text(OPEN)).hasValue(COLLEAGUES_WORDS);
        SummaryPage summary = page.check();
        assertThat(summary.answers().nth(1)).hasText("Bord");
        assertThat(summary.answers().last()).hasText(COLLEAGUES_WORDS);
        assertThat(summary.send().message()).containsText("Uw antwoord is ingestuurd.");

        RespondPage sent = respond("ethiek-utrecht", way, windows);
        assertThat(sent.text(OPEN)).hasValue(COLLEAGUES_WORDS);
        assertThat(sent.radio(World.textOf("SINGLE"), "Bord")).isChecked();
    }

    @WithAndWithoutJavaScript
    void who_goes_on_at_a_question_is_asked_nothing_for_what_a_colleague_does_at_another(Way way, Windows windows) {
        RespondPage page = respond("fg-utrecht", way, windows);
        page.say(OPEN, OWN_WORDS).keepAsDraft();
        respond("ethiek-utrecht", way, windows)
                .pick(World.textOf("SINGLE"), "Bord")
                .keepAsDraft();

        page.say(OPEN, OWN_WORDS + " En een brief.").keepAsDraft();
        assertThat(page.message()).containsText("Uw concept is bewaard");
        assertThat(page.text(OPEN)).hasValue(OWN_WORDS + " En een brief.");
        assertThat(page.radio(World.textOf("SINGLE"), "Bord")).isChecked();
    }

    @Test
    void what_is_typed_is_kept_beside_what_a_colleague_keeps(Windows windows) {
        RespondPage page = respond("fg-utrecht", Way.WITH_THE_MOUSE, windows);
        respond("ethiek-utrecht", Way.WITH_THE_MOUSE, windows)
                .pick(World.textOf("SINGLE"), "Bord")
                .keepAsDraft();
        page.say(OPEN, OWN_WORDS);
        assertThat(page.main()).containsText("Wat u schreef is erbij bewaard");
        RespondPage colleague = respond("ethiek-utrecht", Way.WITH_THE_MOUSE, windows);
        assertThat(colleague.radio(World.textOf("SINGLE"), "Bord")).isChecked();
        assertThat(colleague.text(OPEN)).hasValue(OWN_WORDS);

        page.say(OPEN, OWN_WORDS + " En een brief.").keepAsDraft();
        assertThat(page.radio(World.textOf("SINGLE"), "Bord")).isChecked();
        assertThat(page.text(OPEN)).hasValue(OWN_WORDS + " En een brief.");
    }

    @Test
    void who_types_where_a_colleague_wrote_is_told_there_and_asked_before_leaving(Windows windows) {
        RespondPage page = respond("fg-utrecht", Way.WITH_THE_MOUSE, windows);
        respond("ethiek-utrecht", Way.WITH_THE_MOUSE, windows)
                .say(OPEN, COLLEAGUES_WORDS)
                .keepAsDraft();
        page.say(OPEN, OWN_WORDS);
        assertThat(page.state()).containsText("Wat u daar schreef is nog niet bewaard");
        assertThat(page.state()).isInViewport();
        page.window().page().setViewportSize(390, 844);
        page.text(OPEN).scrollIntoViewIfNeeded();
        assertThat(page.state()).isInViewport();
        page.window().page().setViewportSize(1280, 800);
        assertThat(page.question(OPEN)).containsText("Wat u hier schreef, is nog niet bewaard.");
        assertThat(page.asksBeforeLeaving()).isTrue();

        page.keepAsDraft();
        assertThat(page.main()).containsText("Wat u bij deze vragen schreef, is nog niet bewaard.");
        assertThat(page.asksBeforeLeaving()).isTrue();
        page.keepAsDraft();
        assertThat(page.text(OPEN)).hasValue(OWN_WORDS);
        assertThat(page.asksBeforeLeaving()).isFalse();
    }

    @Test
    void who_types_on_after_a_colleague_sent_it_is_told_by_whom_and_can_go_on(Windows windows) {
        RespondPage page = respond("fg-utrecht", Way.WITH_THE_MOUSE, windows);
        page.say(OPEN, OWN_WORDS).keepAsDraft();
        RespondPage colleague = respond("ethiek-utrecht", Way.WITH_THE_MOUSE, windows);
        fillTheOthers(colleague).check().send();

        page.say(OPEN, OWN_WORDS + " En een brief.");
        assertThat(page.state())
                .hasText("Ethiek Utrecht heeft het antwoord van uw organisatie net ingestuurd. Wat u daarna schreef, is"
                        + " nog niet bewaard. Kies “Bewaar als concept” om ermee verder te gaan.");
        assertThat(page.asksBeforeLeaving()).isTrue();
        page.keepAsDraft();
        assertThat(page.text(OPEN)).hasValue(OWN_WORDS + " En een brief.");
        assertThat(page.main()).containsText("Dit is uw gewijzigde antwoord.");
    }

    @WithAndWithoutJavaScript
    void at_the_same_question_the_second_sees_both_texts(Way way, Windows windows) {
        RespondPage page = respond("fg-utrecht", way, windows);
        respond("ethiek-utrecht", way, windows).say(OPEN, COLLEAGUES_WORDS).keepAsDraft();

        fillTheOthers(page).say(OPEN, OWN_WORDS).check();
        assertThat(page.text(OPEN)).hasValue(OWN_WORDS);
        assertThat(page.main()).containsText(COLLEAGUES_WORDS);
        RespondPage colleague = respond("ethiek-utrecht", way, windows);
        assertThat(colleague.text(OPEN)).hasValue(COLLEAGUES_WORDS);

        SummaryPage summary = page.say(OPEN, OWN_WORDS + " " + COLLEAGUES_WORDS).check();
        assertThat(summary.answers().last()).hasText(OWN_WORDS + " " + COLLEAGUES_WORDS);
        assertThat(summary.send().message()).containsText("Uw antwoord is ingestuurd.");
    }

    @WithAndWithoutJavaScript
    void what_a_colleague_writes_while_one_checks_is_seen_before_it_is_sent(Way way, Windows windows) {
        RespondPage page = respond("fg-utrecht", way, windows);
        SummaryPage summary = fillTheOthers(page).say(OPEN, OWN_WORDS).check();
        respond("ethiek-utrecht", way, windows).say(OPEN, COLLEAGUES_WORDS).keepAsDraft();

        assertThat(summary.send().main()).containsText("Een collega heeft intussen iets veranderd.");
        assertThat(page.question(OPEN)).isVisible();
        assertThat(page.main()).containsText(OWN_WORDS);
        assertThat(page.main()).containsText(COLLEAGUES_WORDS);
    }

    private RespondPage respond(String account, Way way, Windows windows) {
        return RespondPage.open(windows.of(account, way), consultation.path());
    }

    /** Answers every question but the open one. */
    private static RespondPage fillTheOthers(RespondPage page) {
        return page.pick(World.textOf("STATEMENT"), "Eens")
                .pick(World.textOf("SINGLE"), "Bord")
                .tick(World.textOf("MULTIPLE"), "Paal", "Brief")
                .pick(World.textOf("SCALE"), "4")
                .rank(World.textOf("RANKING"), "Brief", "Bord", "Paal");
    }
}
