package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import java.util.Map;
import nl.meent.acceptance.browser.pages.ProfilePage;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import nl.meent.acceptance.platform.Member;
import org.junit.jupiter.api.Test;

/** Who one is to others, and what one takes elsewhere. */
@InBrowser
class ProfileTest {

    private static final String ACCOUNT = "beleid-amersfoort";

    private final World world = World.anew();

    @Test
    void a_profile_that_was_changed_elsewhere_is_shown_before_it_is_replaced(Windows windows) {
        String before = "Robin " + world.mark();
        String after = "Robin de Wit " + world.mark();
        ProfilePage early = ProfilePage.open(windows.of(ACCOUNT));
        ProfilePage late = ProfilePage.open(windows.of(ACCOUNT));
        assertThat(early.name(before).save().message()).hasText("Uw profiel is bewaard.");

        late.name(after).save();
        assertThat(late.main()).containsText("Uw profiel is intussen op een andere plek gewijzigd.");
        assertThat(late.main()).containsText(before);
        assertThat(late.field("Naam")).hasValue(after);
        assertThat(late.save().message()).hasText("Uw profiel is bewaard.");
        assertThat(late.field("Naam")).hasValue(after);
    }

    @Test
    void a_calendar_program_reads_the_secret_address_until_it_is_stopped(Windows windows) {
        Member member = world.member(ACCOUNT);
        member.delete("/v1/members/me/calendar-feed").expect(204);
        Thing meetup = world.meetup();
        member.knowing(meetup.answer())
                .put("/v1/meetups/" + meetup.id() + "/registrations/me", Map.of("way", "ONLINE"))
                .expect(204);

        ProfilePage profile = ProfilePage.open(windows.of(ACCOUNT));
        profile.makeCalendar();
        assertThat(profile.message()).hasText("Uw agenda-adres is klaar.");
        String address = profile.calendarAddress().inputValue();
        APIRequestContext program =
                windows.visitor(Way.WITHOUT_JAVASCRIPT).page().request();
        APIResponse calendar = program.get(address);
        assertThat(calendar).isOK();
        assertThat(calendar.text().replace("\r\n ", "")).contains("SUMMARY:" + meetup.title());

        profile.stopCalendar();
        assertThat(profile.message()).hasText("Het adres werkt niet meer, ook niet voor wie het van u kreeg.");
        assertThat(profile.calendarAddress()).hasCount(0);
        assertThat(program.get(address).status()).isEqualTo(404);
    }
}
