package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.DraftPage;
import nl.meent.acceptance.browser.pages.ReceiptPage;
import nl.meent.acceptance.browser.pages.RespondPage;
import nl.meent.acceptance.browser.pages.SummaryPage;
import nl.meent.acceptance.browser.states.Barriers;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.world.Questionnaire;
import nl.meent.acceptance.browser.world.World;
import org.junit.jupiter.api.Test;

/** A questionnaire in sections, with a question after a given answer and a draft text to comment on. */
@InBrowser
class QuestionnaireTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";
    private static final String FIRST = Questionnaire.FIRST;
    private static final String THEN = Questionnaire.THEN;

    private final World world = World.anew();

    @EveryWay
    void an_advocate_builds_it_and_a_member_answers_what_is_asked(Way way, Windows windows) {
        ConsultationPage draft = built(windows, way).save();
        assertThat(draft.main()).containsText("Deel: De nieuwe regels");
        assertThat(draft.main()).containsText("Alleen als u bij vraag 1 “Ja” koos");
        draft.openNow();

        RespondPage page = ConsultationPage.open(
                        windows.of("fg-breda", way), draft.window().path())
                .respond();
        assertThat(page.main()).containsText("Hoe het nu is");
        page.pick(FIRST, "Ja").say(THEN, "Bij de brug.").pick(FIRST, "Nee");
        isAskedOnlyWithoutScripts(page, way);
        page.pick(FIRST, "Ja");
        assertThat(page.text(THEN)).hasValue("Bij de brug.");
        page.pick(FIRST, "Nee").comment("1", "Eens", "").comment("2a", "Wijzigen", "Elke paal heeft een naam.");

        SummaryPage summary = page.check();
        assertThat(summary.answers()).hasCount(2);
        assertThat(summary.answers().last()).containsText("Onderdeel 2a: Wijzigen");
        assertThat(summary.main()).containsText("Dit sturen wij niet mee");
        assertThat(summary.main()).containsText("Bij de brug.");
        ConsultationPage sent = summary.send();
        ReceiptPage receipt = ReceiptPage.own(sent);
        assertThat(receipt.main()).containsText("Elke paal heeft een naam.");
        assertThat(receipt.main()).not().containsText("Bij de brug.");

        RespondPage again = ConsultationPage.open(sent.window(), draft.window().path())
                .revise()
                .pick(FIRST, "Ja");
        assertThat(again.text(THEN)).hasValue("");
    }

    private static void isAskedOnlyWithoutScripts(RespondPage page, Way way) {
        if (way == Way.WITHOUT_JAVASCRIPT) {
            assertThat(page.question(THEN)).containsText("Alleen als u bij vraag 1 “Ja” koos");
        } else {
            assertThat(page.question(THEN)).isHidden();
        }
    }

    @Test
    void it_keeps_nobody_out(Windows windows) {
        DraftPage form = built(windows, Way.WITH_THE_MOUSE);
        assertThat(Barriers.on(form.window().page())).isEmpty();
        ConsultationPage draft = form.save().openNow();

        RespondPage page = ConsultationPage.open(
                        windows.of("fg-breda"), draft.window().path())
                .respond()
                .pick(FIRST, "Ja")
                .say(THEN, "Bij de brug.")
                .comment("2a", "Opmerking", "Waarom?");
        assertThat(Barriers.on(page.window().page())).isEmpty();
        assertThat(Barriers.on(page.pick(FIRST, "Nee").check().window().page())).isEmpty();
    }

    private DraftPage built(Windows windows, Way way) {
        DraftPage form = DraftPage.open(windows.of(ADVOCATE, way))
                .about(
                        "Wat vindt u van de tekst? " + world.mark(),
                        "Het Rijk schrijft aan regels.",
                        "Wij brengen het over.")
                .asks("FG")
                .closes(LocalDateTime.now(ZoneId.of("Europe/Amsterdam"))
                        .truncatedTo(ChronoUnit.HOURS)
                        .plusDays(9))
                .more()
                .more()
                .question(1, "kies er één", FIRST, "", "Ja\nNee")
                .question(2, "open vraag", THEN, "", "")
                .question(3, "reageer op een tekst", "Wat vindt u van de tekst?", "", "")
                .section(1, "Hoe het nu is")
                .section(2, "De nieuwe regels")
                .onlyAfter(2, "1. " + FIRST, "Ja")
                .about(
                        3,
                        "Artikel 1\n"
                                + "De gemeente houdt een register bij.\n"
                                + "Dat is openbaar.\n\n"
                                + "Artikel 2a\n"
                                + "Elke paal heeft een bord.")
                .putIn(1, "Hoe het nu is")
                .putIn(2, "Hoe het nu is")
                .putIn(3, "De nieuwe regels");
        assertThat(form.numbers(3)).hasCount(2);
        assertThat(form.numbers(3).first()).hasValue("1");
        assertThat(form.numbers(3).last()).hasValue("2a");
        return form;
    }
}
