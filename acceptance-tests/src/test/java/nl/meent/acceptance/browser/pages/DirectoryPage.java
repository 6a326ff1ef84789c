package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** The members who want to be found. */
public final class DirectoryPage extends PortalPage {

    private DirectoryPage(Window window) {
        super(window);
    }

    public static DirectoryPage open(Window window) {
        window.open("/leden");
        return new DirectoryPage(window);
    }

    public Locator members() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Leden"))
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3));
    }

    public void of(String organisation) {
        write("Organisatie", organisation);
        window().go(button("Toon leden"));
    }

    /** Opens the page about the member of this name; that is where plates lead to as well. */
    public void follow(String name) {
        window().go(link(name));
    }
}
