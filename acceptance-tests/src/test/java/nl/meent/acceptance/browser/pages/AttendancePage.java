package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** A host notes who was at a meetup. */
public final class AttendancePage extends PortalPage {

    AttendancePage(Window window) {
        super(window);
    }

    /** The box of somebody who had a place. */
    public Locator guest(String name) {
        return page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(name));
    }

    public void wasThere(String name) {
        choose(guest(name));
        window().go(button("Bewaar wie er waren"));
    }
}
