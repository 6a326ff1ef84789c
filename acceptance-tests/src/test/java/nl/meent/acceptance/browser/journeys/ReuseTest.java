package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.RehearsalPage;
import nl.meent.acceptance.browser.pages.ReusePage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;

/** An advocate begins with what is there, and tries a consultation before anybody sees it. */
@InBrowser
class ReuseTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final World world = World.anew();

    @EveryWay
    void a_template_becomes_a_draft(Way way, Windows windows) {
        ReusePage form = ReusePage.start(windows.of(ADVOCATE, way)).choose("Behoeftepeiling");
        assertThat(form.title()).hasValue("Wat hebt u nodig bij [onderwerp]?");
        assertThat(form.questions()).hasCount(9);
        ConsultationPage draft = form.closes(inADay()).save();
        assertThat(draft.heading()).hasText("Wat hebt u nodig bij [onderwerp]?");
        assertThat(draft.questions()).hasCount(9);
        draft.askToOpen();
        assertThat(draft.main()).containsText("Weet u het zeker?");
        assertThat(draft.main()).containsText("[onderwerp]: in de titel");
        draft.window().go(draft.button("Ja, open de raadpleging"));
        assertThat(draft.main()).containsText("[onderwerp]: in de titel");
    }

    @EveryWay
    void an_open_consultation_is_copied(Way way, Windows windows) {
        Thing open = world.openConsultation();
        ReusePage form = ReusePage.of(windows.of(ADVOCATE, way), open.path()).copy();
        assertThat(form.message()).containsText("Dit is de kopie.");
        assertThat(form.title()).hasValue(open.title() + " (kopie)");
        assertThat(form.questions()).hasCount(6);
    }

    @WithAndWithoutJavaScript
    void what_is_downloaded_becomes_the_same_draft_and_what_is_refused_stays(Way way, Windows windows) {
        Thing open = world.openConsultation();
        String file = ReusePage.of(windows.of(ADVOCATE, way), open.path()).file();
        ReusePage page = ReusePage.bringIn(windows.of(ADVOCATE, way)).paste(file.replace("\"help\"", "\"hulp\""));
        assertThat(page.faults()).containsText("/questions/0/hulp");
        assertThat(page.pasted()).hasValue(java.util.regex.Pattern.compile("\"hulp\""));
        page.paste(file);
        assertThat(page.title()).hasValue(open.title());
        String again = page.window().path().replace("/wijzigen", "");
        assertThat(ReusePage.of(page.window(), again).file()).isEqualTo(file);
    }

    @EveryWay
    void an_advocate_rehearses_as_a_member_and_leaves_nothing_behind(Way way, Windows windows) {
        Thing open = world.openConsultation();
        RehearsalPage page = RehearsalPage.of(windows.of(ADVOCATE, way), open.path());
        page.as("CISO", "Breda");
        assertThat(page.main()).containsText("een CISO van Breda wordt niet gevraagd");
        page.as("FG", "Breda");
        assertThat(page.main()).containsText("een FG van Breda wordt gevraagd");
        assertThat(page.main()).containsText("Nieuwe ledenraadpleging");
        page.check();
        assertThat(page.faults()).containsText("Geef antwoord op vraag 1");

        page.questions()
                .pick(World.textOf("STATEMENT"), "Eens")
                .pick(World.textOf("SINGLE"), "Bord")
                .tick(World.textOf("MULTIPLE"), "Bord")
                .pick(World.textOf("SCALE"), "4")
                .rank(World.textOf("RANKING"), "Brief", "Bord", "Paal")
                .say(World.textOf("OPEN"), "Zet er een bord bij.");
        page.check();
        assertThat(page.sent()).containsText("Zet er een bord bij.");

        ConsultationPage after = ConsultationPage.open(page.window(), open.path());
        assertThat(after.coverageOfMembers().nth(1)).hasText("0");
        assertThat(after.coverageOfMembers().nth(2)).hasText("0");
        assertThat(after.coverageOfMembers().last()).hasText("0");
    }

    private static LocalDateTime inADay() {
        return LocalDateTime.now(ZoneId.of("Europe/Amsterdam"))
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(1);
    }
}
