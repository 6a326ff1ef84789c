package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.DocumentFile;
import nl.meent.acceptance.browser.pages.DraftPage;
import nl.meent.acceptance.browser.pages.ReusePage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import org.assertj.core.api.Assertions;

/** A consultation is about something to read: a file of the advocate's reaches whom it concerns, and nobody else. */
@InBrowser
class DocumentsTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final World world = World.anew();

    private DraftPage draft(Window window, String title) {
        return DraftPage.open(window)
                .about(title, "Het Rijk schrijft aan regels.", "Lees eerst het voorstel.")
                .question(1, "open vraag", "Wat vergeten wij?", "", "")
                .asks("FG")
                .closes(LocalDateTime.now(ZoneId.of("Europe/Amsterdam"))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .plusDays(9));
    }

    @EveryWay
    void a_file_of_the_advocate_is_read_by_whom_it_concerns_and_by_nobody_else(Way way, Windows windows) {
        ConsultationPage page = draft(windows.of(ADVOCATE, way), "Over palen " + world.mark())
                .document(1, "Het voorstel", DocumentFile.pdf("voorstel.pdf", world.mark()))
                .save();
        assertThat(page.link("Het voorstel (pdf, 1 kB)")).isVisible();
        page.openNow();
        String path = page.window().path();

        ConsultationPage member = ConsultationPage.open(windows.of("fg-breda", way), path);
        Assertions.assertThat(member.window().download(member.link("Het voorstel (pdf, 1 kB)")))
                .contains(world.mark());
        String file = String.valueOf(member.link("Het voorstel (pdf, 1 kB)").getAttribute("href"));
        Assertions.assertThat(windows.of("ethiek-arnhem", way).open(file)).isEqualTo(404);
    }

    @EveryWay
    void a_file_stays_while_the_form_comes_and_goes_and_can_be_taken_out(Way way, Windows windows) {
        DraftPage form = draft(windows.of(ADVOCATE, way), "Over borden " + world.mark())
                .document(1, "", DocumentFile.pdf("Toelichting borden.pdf", world.mark()))
                .moreDocuments();
        assertThat(form.field("Naam van stuk 1")).hasValue("Toelichting borden");
        assertThat(form.field("Titel")).hasValue("Over borden " + world.mark());
        assertThat(form.files()).hasCount(1);
        form.more();
        assertThat(form.files()).hasCount(1);
        form.window().go(form.files().first());
        assertThat(form.files()).hasCount(0);
        assertThat(form.field("Of een bestand voor stuk 1")).isFocused();
    }

    @WithAndWithoutJavaScript
    void what_is_no_document_is_refused_at_its_field_and_nothing_is_lost(Way way, Windows windows) {
        DraftPage form = draft(windows.of(ADVOCATE, way), "Over lussen " + world.mark())
                .document(1, "Het voorstel", DocumentFile.page("voorstel.pdf"));
        form.save();
        assertThat(form.faults()).containsText("voorstel.pdf: Dit soort bestand kan hier niet.");
        assertThat(form.field("Titel")).hasValue("Over lussen " + world.mark());
        assertThat(form.text(1)).hasValue("Wat vergeten wij?");
    }

    @WithAndWithoutJavaScript
    void what_is_taken_out_with_a_file_is_brought_in_with_it(Way way, Windows windows) {
        ConsultationPage page = draft(windows.of(ADVOCATE, way), "Over meters " + world.mark())
                .document(1, "Het voorstel", DocumentFile.pdf("voorstel.pdf", world.mark()))
                .save();
        String text = ReusePage.of(page.window(), page.window().path()).file();
        String elsewhere = text.replaceAll("\"id\" : \"[0-9a-f]{64}\"", "\"id\" : \"" + "0".repeat(64) + "\"");

        Window window = windows.of(ADVOCATE, way);
        window.open("/raadplegingen/importeren");
        ReusePage form = ReusePage.bringIn(window).paste(elsewhere);
        assertThat(form.faults()).containsText("voorstel.pdf");
        form.with(DocumentFile.pdf("voorstel.pdf", world.mark())).paste(text);
        assertThat(form.title()).hasValue("Over meters " + world.mark());
        assertThat(form.main()).containsText("voorstel.pdf (pdf, 1 kB)");
    }
}
