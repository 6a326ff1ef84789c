package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.InboxPage;
import nl.meent.acceptance.browser.pages.LabelsPage;
import nl.meent.acceptance.browser.states.Barriers;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** An advocate tells what came of the answers, and later what became of that; those who answered read it. */
@InBrowser
class OutcomeTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String RESPONDENT = "fg-nijmegen";
    private static final String WORDS = "Zet er een bord bij.";
    private static final Duration OPEN = Duration.ofSeconds(15);

    private final World world = World.anew();
    private final Thing consultation = world.openConsultation(OPEN);

    @WithAndWithoutJavaScript
    void an_outcome_cites_what_somebody_wrote_and_goes_on_after_that(Way way, Windows windows) {
        world.respond(consultation, world.member(RESPONDENT));
        ConsultationPage advocate = ConsultationPage.open(windows.of(ADVOCATE, way), consultation.path())
                .awaitClosed();
        LabelsPage labels =
                LabelsPage.open(windows.of(ADVOCATE, way), consultation.path()).tag(WORDS, "duidelijkheid");
        assertThat(labels.row("duidelijkheid")).containsText("1");
        assertThat(labels.answer(WORDS)).isFocused();
        assertNoBarriers(labels.window(), way);

        advocate = ConsultationPage.open(advocate.window(), consultation.path()).cite(WORDS);
        assertNoBarriers(advocate.window(), way);
        advocate.publish("U wilt borden.", "Er moeten borden bij.", "Wij vragen het Rijk om borden.");

        InboxPage inbox = InboxPage.open(windows.of(RESPONDENT, way)).await("Uw antwoord is aangehaald");
        inbox.window().page().setViewportSize(390, 844);
        inbox.follow("Uw antwoord is aangehaald");
        ConsultationPage member = ConsultationPage.open(inbox.window(), consultation.path());
        assertThat(member.outcome()).containsText(WORDS);
        assertThat(member.outcome()).containsText("Nijmegen");
        assertNoBarriers(member.window(), way);

        advocate.followUp("Het Rijk zet borden bij.", "Klaar");
        assertThat(advocate.outcome()).containsText("Het Rijk zet borden bij.");
        assertNoBarriers(advocate.window(), way);
        InboxPage.open(inbox.window()).await("Vervolg op een raadpleging");
        member = ConsultationPage.open(inbox.window(), consultation.path());
        assertThat(member.outcome()).containsText("Klaar");
        assertThat(member.outcome()).containsText("Het Rijk zet borden bij.");
    }

    /** The demonstration has one advocate, who has it open in two windows. */
    @WithAndWithoutJavaScript
    void who_publishes_second_sees_both_texts_loses_nothing_and_decides(Way way, Windows windows) {
        ConsultationPage second = ConsultationPage.open(windows.of(ADVOCATE, way), consultation.path())
                .awaitClosed();
        ConsultationPage.open(windows.of(ADVOCATE, way), consultation.path())
                .publish("U wilt borden.", "Er moeten borden bij.", "Wij vragen het Rijk om borden.");

        second.askToPublish("U wilt brieven.");
        assertThat(second.meanwhile()).containsText("Wat u schreef staat hieronder en is nog niet bekendgemaakt.");
        assertThat(second.asks()).hasCount(0);
        assertThat(second.summary()).hasValue("U wilt brieven.");
        assertThat(second.partOfSummary()).containsText("U wilt borden.");
        assertThat(second.outcome()).containsText("U wilt borden.");
        assertThat(second.outcome()).not().containsText("U wilt brieven.");
        assertNoBarriers(second.window(), way);

        ConsultationPage later = ConsultationPage.open(windows.of(ADVOCATE, way), consultation.path());
        assertThat(later.summary()).hasValue("U wilt brieven.");
        assertThat(later.partOfSummary()).containsText("U wilt borden.");

        second.change("U wilt borden en brieven.");
        assertThat(second.outcome()).containsText("U wilt borden en brieven.");
        assertThat(second.outcome()).containsText("Er moeten borden bij.");
    }

    @WithAndWithoutJavaScript
    void a_change_that_is_told_is_asked_once_more_with_how_many(Way way, Windows windows) {
        world.respond(consultation, world.member(RESPONDENT));
        ConsultationPage page = ConsultationPage.open(windows.of(ADVOCATE, way), consultation.path())
                .awaitClosed()
                .publish("U wilt borden.", "Er moeten borden bij.", "Wij vragen het Rijk om borden.");
        page.askToTell("U wilt meer borden.");
        assertThat(page.asks()).containsText("Bericht gaat naar 1 lid dat antwoordde.");
        assertThat(page.outcome()).not().containsText("U wilt meer borden.");
        assertNoBarriers(page.window(), way);
        page.tell();
        assertThat(page.outcome()).containsText("U wilt meer borden.");
        assertThat(page.message()).containsText("Wie antwoordde, krijgt bericht.");
        page.change("U wilt nog meer borden.");
        assertThat(page.message()).containsText("Wie antwoordde, krijgt geen bericht.");
    }

    @Test
    void words_that_one_points_at_get_a_tag(Windows windows) {
        world.respond(consultation, world.member(RESPONDENT));
        Window window = windows.of(ADVOCATE);
        ConsultationPage.open(window, consultation.path()).awaitClosed();
        LabelsPage labels = LabelsPage.open(window, consultation.path()).point("een bord");
        assertThat(labels.pointedAt()).isChecked();
        labels.tagChosen(WORDS, "borden");
        assertThat(labels.answer(WORDS).locator("li q")).hasText("een bord");
    }

    /** The same page is looked at once: what looks is a script itself. */
    private static void assertNoBarriers(Window window, Way way) {
        if (way != Way.WITHOUT_JAVASCRIPT) {
            assertThat(Barriers.on(window.page())).as(window.path()).isEmpty();
        }
    }
}
