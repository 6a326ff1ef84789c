package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** A host writes what was learnt at a meetup. */
public final class RecapPage extends PortalPage {

    RecapPage(Window window) {
        super(window);
    }

    public static RecapPage open(Window window, String meetup) {
        window.open(meetup + "/verslag");
        return new RecapPage(window);
    }

    public RecapPage body(String text) {
        write("Verslag", text);
        return this;
    }

    /** How it will look. */
    public void preview() {
        window().go(button("Bekijk het eerst"));
    }

    /** What it will look like, as the page showed it. */
    public Locator previewed() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Zo komt het eruit te zien"));
    }

    /** The meetup with the recap, or this page again if something is wrong with it. */
    public MeetupPage send() {
        window().go(button("Plaats het verslag"));
        return new MeetupPage(window());
    }
}
