package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import nl.meent.acceptance.browser.pages.MeetupPage;
import nl.meent.acceptance.browser.pages.SchedulePage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;

/** People meet. */
@InBrowser
class MeetupTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Map<String, String> IN_THE_ROOM = Map.of("way", "ON_SITE");

    private final World world = World.anew();

    @WithAndWithoutJavaScript
    void a_host_schedules_one_and_sees_who_comes(Way way, Windows windows) {
        String title = "Samen kijken naar sensoren " + world.mark();
        LocalDateTime start = LocalDate.now(AMSTERDAM).plusDays(40).atTime(14, 0);
        MeetupPage host = SchedulePage.open(windows.of("po-deventer", way))
                .about(title, "Wij lopen langs de palen.")
                .from(start, start.plusHours(2))
                .inRoom("Stadhuis van Deventer", 1)
                .theme("Sensoren en slimme stad")
                .send();
        assertThat(host.heading()).hasText(title);
        assertThat(host.main()).containsText("14.00 uur");

        MeetupPage guest =
                MeetupPage.open(windows.of("fg-breda", way), host.window().path());
        guest.register("In de zaal");
        assertThat(guest.main()).containsText("U doet mee in de zaal.");
        assertThat(MeetupPage.open(host.window(), host.window().path()).guests())
                .containsText("FG Breda");
    }

    @WithAndWithoutJavaScript
    void who_comes_too_late_waits_and_moves_up_when_somebody_leaves(Way way, Windows windows) {
        Thing meetup = world.meetup();
        MeetupPage first = MeetupPage.open(windows.of("fg-breda", way), meetup.path());
        first.register("In de zaal");
        assertThat(first.main()).containsText("U doet mee in de zaal.");

        MeetupPage second = MeetupPage.open(windows.of("fg-almere", way), meetup.path());
        assertThat(second.main()).containsText("Vol. U komt op de wachtlijst.");
        second.register("In de zaal");
        assertThat(second.main()).containsText("U staat op de wachtlijst.");

        first.unregister();
        assertThat(first.message()).hasText("U bent afgemeld.");
        assertThat(MeetupPage.open(second.window(), meetup.path()).main()).containsText("U doet mee in de zaal.");
    }

    @WithAndWithoutJavaScript
    void the_host_cancels_and_everybody_reads_why(Way way, Windows windows) {
        Thing meetup = world.meetup();
        MeetupPage host = MeetupPage.open(windows.of("po-deventer", way), meetup.path());
        host.cancel("De spreker is ziek.");

        MeetupPage guest = MeetupPage.open(windows.of("fg-breda", way), meetup.path());
        assertThat(guest.main()).containsText("Deze bijeenkomst gaat niet door. De spreker is ziek.");
        assertThat(guest.button("Meld u aan")).hasCount(0);
    }

    @WithAndWithoutJavaScript
    void a_meetup_goes_into_ones_own_calendar(Way way, Windows windows) {
        Thing meetup = world.meetup();
        world.member("fg-breda")
                .knowing(meetup.answer())
                .put("/v1/meetups/" + meetup.id() + "/registrations/me", IN_THE_ROOM)
                .expect(204);
        String file =
                MeetupPage.open(windows.of("fg-breda", way), meetup.path()).calendar();
        assertThat(file.replace("\r\n ", "")).contains("BEGIN:VCALENDAR", "SUMMARY:" + meetup.title());
    }

    @WithAndWithoutJavaScript
    void the_months_are_turned_like_a_calendar(Way way, Windows windows) {
        MeetupPage page = MeetupPage.open(windows.of("fg-goes", way), "/meetups");
        page.window().go(page.link("Per maand"));
        assertThat(page.month()).containsText(nameOf(YearMonth.now(AMSTERDAM)));
        page.window().go(page.link(nameOf(YearMonth.now(AMSTERDAM).plusMonths(1))));
        assertThat(page.month()).containsText(nameOf(YearMonth.now(AMSTERDAM).plusMonths(1)));
    }

    private static String nameOf(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.of("nl")));
    }
}
