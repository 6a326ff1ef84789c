package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.meent.acceptance.browser.pages.AttendancePage;
import nl.meent.acceptance.browser.pages.MeetupPage;
import nl.meent.acceptance.browser.pages.RecapPage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.junit.jupiter.api.Test;

/** What a meetup leaves. */
@InBrowser
class HeldMeetupTest {

    private static final String HOST = "po-deventer";
    private static final String GUEST = "fg-breda";

    private final World world = World.anew();
    private final Thing held = world.heldMeetup(world.member(GUEST));

    @Test
    void a_host_writes_what_was_learnt_and_who_was_there_reads_it(Windows windows) {
        RecapPage form = MeetupPage.open(windows.of(HOST), held.path()).writeRecap();
        form.body("Hang het bord *vooraf* op.").preview();
        assertThat(form.previewed().locator("em")).hasText("vooraf");
        MeetupPage sent = form.send();
        assertThat(sent.message()).hasText("Het verslag staat erbij.");
        assertThat(sent.recap()).containsText("Hang het bord vooraf op.");

        MeetupPage read = MeetupPage.open(windows.of(GUEST), held.path());
        assertThat(read.recap()).containsText("Hang het bord vooraf op.");
    }

    @Test
    void a_host_notes_who_was_there(Windows windows) {
        MeetupPage page = MeetupPage.open(windows.of(HOST), held.path());
        assertThat(page.guestsThen()).containsText("FG Breda");
        AttendancePage form = page.attendance();
        assertThat(form.guest("FG Breda")).not().isChecked();
        form.wasThere("FG Breda");
        assertThat(form.message()).hasText("Bewaard wie er waren.");
        assertThat(form.guest("FG Breda")).isChecked();
    }
}
