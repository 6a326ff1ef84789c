package nl.meent.acceptance.browser.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.pages.ConsultationPage;
import nl.meent.acceptance.browser.pages.DraftPage;
import nl.meent.acceptance.browser.window.EveryWay;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Way;
import nl.meent.acceptance.browser.window.Window;
import nl.meent.acceptance.browser.window.Windows;
import nl.meent.acceptance.browser.window.WithAndWithoutJavaScript;
import nl.meent.acceptance.browser.world.World;
import nl.meent.acceptance.browser.world.World.Thing;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An advocate asks the members. */
@InBrowser
class ConsultTest {

    private static final String ADVOCATE = "belangenbehartiger-vng";

    private final World world = World.anew();

    @WithAndWithoutJavaScript
    void an_advocate_builds_one_with_every_kind_of_question_and_opens_it(Way way, Windows windows) {
        String title = "Wat vindt u van de palen? " + world.mark();
        DraftPage form = DraftPage.open(windows.of(ADVOCATE, way))
                .about(title, "Het Rijk schrijft aan regels.", "Wij brengen uw antwoord over.")
                .asks("FG")
                .closes(today().plusDays(9));
        while (form.questions().count() < 6) {
            form.more();
        }
        ConsultationPage draft = form.question(1, "stelling", "Palen moeten weg.", "", "")
                .question(2, "kies er één", "Wat eerst?", "", "Paal\nBord")
                .question(3, "kies er een of meer", "Wat nog meer?", "2", "Paal\nBord\nBrief")
                .question(4, "schaal", "Hoe zeker bent u?", "5", "")
                .question(5, "zet op volgorde", "Wat is het belangrijkst?", "", "Paal\nBord")
                .question(6, "open vraag", "Wat vergeten wij?", "", "")
                .save();
        assertThat(draft.heading()).hasText(title);
        assertThat(draft.questions()).hasCount(6);
        draft.openNow();
        assertThat(draft.main()).containsText("Open");

        ConsultationPage member = ConsultationPage.open(
                windows.of("fg-breda", way), draft.window().path());
        assertThat(member.heading()).hasText(title);
        assertThat(member.link("Geef antwoord")).isVisible();
    }

    @EveryWay
    void whom_it_concerns_is_chosen_counted_and_told_in_words(Way way, Windows windows) {
        DraftPage form = DraftPage.open(windows.of(ADVOCATE, way))
                .about("Wie vragen wij? " + world.mark(), "Het Rijk schrijft aan regels.", "Wij vragen er enkele.")
                .question(1, "open vraag", "Wat nog?", "", "")
                .asks("FG")
                .asks("partners")
                .asks("gemeenten")
                .names("gemeente utrecht\nAtlantis");
        form.save();
        assertThat(form.faults()).containsText("Deze organisatie kennen wij niet: Atlantis.");
        form.names("gemeente utrecht\nGM1680").count();
        assertThat(form.main()).containsText(Pattern.compile("Dit (is|zijn) nu"));
        ConsultationPage draft = form.save();
        assertThat(draft.main()).containsText("gemeenten, partners");
        assertThat(draft.main()).containsText("Utrecht, Aa en Hunze");
    }

    @Test
    void an_organisation_is_found_while_one_types(Windows windows) {
        DraftPage form = DraftPage.open(windows.of(ADVOCATE));
        form.search().pressSequentially("breda");
        form.main()
                .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName("Breda"))
                .click();
        assertThat(form.named()).hasValue("Breda");
        assertThat(form.search()).hasValue("");
        assertThat(form.main().locator("#telling")).containsText(Pattern.compile("Dit (is|zijn) nu"));
    }

    @EveryWay
    void questions_are_put_in_order(Way way, Windows windows) {
        DraftPage form = DraftPage.open(windows.of(ADVOCATE, way))
                .more()
                .question(1, "open vraag", "Wat nog?", "", "")
                .question(2, "open vraag", "Wat eerst?", "", "");
        form.up(2);
        assertThat(form.text(1)).hasValue("Wat eerst?");
        assertThat(form.text(2)).hasValue("Wat nog?");
        form.takeOut(1);
        assertThat(form.questions()).hasCount(1);
        assertThat(form.text(1)).hasValue("Wat nog?");
    }

    @WithAndWithoutJavaScript
    void an_advocate_looks_at_it_as_a_member_and_reads_what_came_in(Way way, Windows windows) {
        Thing open = world.openConsultation();
        world.respond(open, world.member("fg-breda"));
        ConsultationPage page = ConsultationPage.open(windows.of(ADVOCATE, way), open.path());
        page.window().go(page.link("Voorbeeld"));
        assertThat(page.main()).containsText("Dit is een voorbeeld");
        page.window().open(open.path());
        page.window().go(page.link("Reacties"));
        assertThat(page.main()).containsText("Zet er een bord bij.");
        page.window().go(page.link("Bereik"));
        assertThat(page.main()).containsText("Elke gemeente een kavel");
    }

    @Test
    void a_plot_of_the_map_that_is_touched_is_marked_and_named_above_the_map(Windows windows) {
        Window window = windows.of(ADVOCATE, Way.WITH_THE_MOUSE);
        window.open(world.openConsultation().path() + "/bereik");
        Locator plot = window.page().locator(".meent-coverage__map use").last();
        Locator name = window.page().locator("[data-touched]");
        plot.click();
        assertThat(name).hasText(plot.textContent());
        assertThat(window.page().locator(".meent-coverage__map [data-mark]")).isVisible();
        assertThat(name).isInViewport();
        Assertions.assertThat(name.boundingBox().y).isLessThan(plot.boundingBox().y);
    }

    @WithAndWithoutJavaScript
    void an_advocate_sees_whom_it_reached_and_gives_more_time(Way way, Windows windows) {
        Thing open = world.openConsultation();
        world.respond(open, world.member("fg-breda"));
        ConsultationPage page = ConsultationPage.open(windows.of(ADVOCATE, way), open.path());
        assertThat(page.coverageOfMembers().last()).hasText("1");
        page.extend(today().plusDays(12), "Het is vakantie geweest.");
        assertThat(page.main()).containsText("De reden: Het is vakantie geweest.");
    }

    @Test
    void an_advocate_gives_more_time_and_withdraws_by_keyboard(Windows windows) {
        Thing open = world.openConsultation();
        ConsultationPage page = ConsultationPage.open(windows.of(ADVOCATE, Way.BY_KEYBOARD), open.path());
        LocalDateTime end = today().plusDays(12);
        page.extend(end, "Het is vakantie geweest.");
        assertThat(page.message()).hasText("De termijn is verlengd.");
        assertThat(page.main()).containsText("De termijn is verlengd tot");
        assertThat(page.main()).containsText(end.getHour() + ".00 uur");

        page.withdraw("De wet gaat niet door.");
        assertThat(page.message()).hasText("De raadpleging is ingetrokken.");
        assertThat(page.main()).containsText("Deze raadpleging is ingetrokken. De wet gaat niet door.");
    }

    @Test
    void the_table_of_municipalities_keeps_up_and_stays_unfolded(Windows windows) {
        Thing open = world.openConsultation();
        Window window = windows.of(ADVOCATE);
        window.page().clock().install();
        ConsultationPage page = ConsultationPage.reach(window, open.path());
        assertThat(page.municipality("Breda")).not().containsText("ingestuurd");
        world.respond(open, world.member("fg-breda"));
        page.heading().click();
        window.page().clock().runFor(21_000);
        assertThat(page.municipality("Breda")).containsText("ingestuurd");
    }

    @WithAndWithoutJavaScript
    void what_came_of_it_is_written_when_it_has_closed_and_read_by_who_was_asked(Way way, Windows windows) {
        Thing open = world.openConsultation(Duration.ofSeconds(4));
        ConsultationPage page =
                ConsultationPage.open(windows.of(ADVOCATE, way), open.path()).awaitClosed();
        page.publish("Dit hebben wij gehoord.", "De meesten zijn ervoor.", "Wij stemden voor.");
        assertThat(page.outcome()).containsText("De meesten zijn ervoor.");

        ConsultationPage member = ConsultationPage.open(windows.of("fg-breda", way), open.path());
        assertThat(member.outcome()).containsText("Wij stemden voor.");
    }

    private static LocalDateTime today() {
        return LocalDateTime.now(ZoneId.of("Europe/Amsterdam")).truncatedTo(ChronoUnit.HOURS);
    }
}
