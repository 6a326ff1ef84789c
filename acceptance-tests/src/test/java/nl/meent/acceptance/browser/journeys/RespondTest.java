package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.RespondPage;
import nl.meent.acceptance.browser.pages.SummaryPage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** A member takes part in a consultation. */
@InBrowser
class RespondTest {

    private static final String STATEMENT = World.textOf("STATEMENT");
    private static final String SINGLE = World.textOf("SINGLE");
    private static final String OPEN = World.textOf("OPEN");

    private static final int LONGER_THAN_A_PAUSE = 20_000;

    private final Thing consultation = World.anew().openConsultation();

    @EveryWay
    void every_kind_of_question_is_answered_seen_again_and_revised(Way way, Windows windows) {
        ConsultationPage page = ConsultationPage.open(windows.of("fg-breda", way), consultation.path());
        SummaryPage summary = fill(page.respond()).check();
        assertThat(summary.answers().nth(1)).hasText("Bord");
        assertThat(summary.answers().last()).hasText("Zet er een bord bij.");
        assertThat(summary.back().text(OPEN)).hasValue("Zet er een bord bij.");
        ConsultationPage sent = new RespondPage(page.window()).check().send();
        assertThat(sent.message())
                .hasText("Uw antwoord is ingestuurd. U kunt het herzien tot de raadpleging sluit. Uw bewijs dat dit is"
                        + " vastgelegd");

        RespondPage again =
                ConsultationPage.open(sent.window(), consultation.path()).revise();
        assertThat(again.radio(STATEMENT, "Eens")).isChecked();
        assertThat(again.radio(SINGLE, "Bord")).isChecked();
        assertThat(again.box(World.textOf("MULTIPLE"), "Brief")).isChecked();
        assertThat(again.radio(World.textOf("SCALE"), "4")).isChecked();
        assertThat(again.place(World.textOf("RANKING"), "Brief")).hasValue("1");
        assertThat(again.text(OPEN)).hasValue("Zet er een bord bij.");

        assertThat(again.pick(SINGLE, "Brief").check().sendRevision().message())
                .containsText("Uw antwoord is ingestuurd.");
        assertThat(ConsultationPage.open(sent.window(), consultation.path())
                        .revise()
                        .radio(SINGLE, "Brief"))
                .isChecked();
    }

    @WithAndWithoutJavaScript
    void what_is_not_finished_is_kept_as_a_draft(Way way, Windows windows) {
        RespondPage page = ConsultationPage.open(windows.of("fg-leeuwarden", way), consultation.path())
                .respond();
        page.say(OPEN, "Daar denk ik nog over na.").keepAsDraft();
        assertThat(page.message()).hasText("Uw concept is bewaard.");
        assertThat(page.text(OPEN)).hasValue("Daar denk ik nog over na.");
    }

    @Test
    void what_could_not_be_kept_is_tried_again_by_itself_and_nobody_leaves_unasked(Windows windows) {
        RespondPage page = RespondPage.open(windows.of("fg-almere"), consultation.path())
                .keepsNothing()
                .say(OPEN, "Zet er een bord bij.");
        assertThat(page.state()).containsText("Nog niet als concept bewaard");
        assertThat(page.asksBeforeLeaving()).isTrue();
        page.keepsAgain();
        assertThat(page.state())
                .containsText("Als concept bewaard om", new ContainsTextOptions().setTimeout(LONGER_THAN_A_PAUSE));
        assertThat(page.asksBeforeLeaving()).isFalse();
    }

    @WithAndWithoutJavaScript
    void what_is_missing_is_named_and_what_was_answered_stays(Way way, Windows windows) {
        RespondPage page = ConsultationPage.open(windows.of("fg-haarlem", way), consultation.path())
                .respond();
        page.say(OPEN, "Alleen dit.").check();
        assertThat(page.faults()).containsText("Geef antwoord op vraag 1");
        assertThat(page.text(OPEN)).hasValue("Alleen dit.");
    }

    private static RespondPage fill(RespondPage page) {
        return page.pick(STATEMENT, "Eens")
                .pick(SINGLE, "Bord")
                .tick(World.textOf("MULTIPLE"), "Paal", "Brief")
                .pick(World.textOf("SCALE"), "4")
                .rank(World.textOf("RANKING"), "Brief", "Bord", "Paal")
                .say(OPEN, "Zet er een bord bij.");
    }
}
