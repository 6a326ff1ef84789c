package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.meent.acceptance.browser.window.Window;

/** One meetup. */
public final class MeetupPage extends PortalPage {

    MeetupPage(Window window) {
        super(window);
    }

    public static MeetupPage open(Window window, String path) {
        window.open(path);
        return new MeetupPage(window);
    }

    public void register(String way) {
        choose(page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(way)));
        window().go(button("Meld u aan"));
    }

    public void unregister() {
        window().go(button("Meld u af"));
    }

    /** Who comes, as the host sees it. */
    public Locator guests() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Wie komen er"))
                .locator("ol")
                .getByRole(AriaRole.LISTITEM);
    }

    /** Who had a place, once it was held. */
    public Locator guestsThen() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Wie waren er"));
    }

    public AttendancePage attendance() {
        window().go(link("Noteer wie er was"));
        return new AttendancePage(window());
    }

    public RecapPage writeRecap() {
        window().go(link("Schrijf een verslag"));
        return new RecapPage(window());
    }

    /** What was learnt at it. */
    public Locator recap() {
        return page().getByRole(
                        AriaRole.REGION,
                        new GetByRoleOptions().setName("Verslag").setExact(true));
    }

    /** The month that the calendar shows. */
    public Locator month() {
        return main().locator("caption");
    }

    public void cancel(String reason) {
        unfold(main(), "Laat niet doorgaan");
        write("Waarom gaat het niet door?", reason);
        window().go(button("Laat deze bijeenkomst niet doorgaan"));
    }

    /** The file for one's own calendar, as it was downloaded. */
    public String calendar() {
        Download file = page().waitForDownload(() -> window().hands().press(link("Zet in uw agenda")));
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
