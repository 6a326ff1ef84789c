package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** What is for me now; for visitors, what this is. */
public final class FrontPage extends PortalPage {

    FrontPage(Window window) {
        super(window);
    }

    public static FrontPage open(Window window) {
        window.open("/");
        return new FrontPage(window);
    }

    /** As the header offers it. */
    public SignInPage toSignIn() {
        window().go(page().getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Inloggen")));
        return new SignInPage(window());
    }

    /** What waits, most urgent first. */
    public Locator waiting() {
        return region("Wat op u wacht").getByRole(AriaRole.LISTITEM);
    }

    public Locator unanswered() {
        return region("Nog zonder antwoord").getByRole(AriaRole.LISTITEM);
    }

    public Locator publicMeetups() {
        return region("Openbare bijeenkomsten").getByRole(AriaRole.LISTITEM);
    }

    private Locator region(String name) {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName(name));
    }
}
