package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** An advocate tries a consultation as somebody else. */
public final class RehearsalPage extends PortalPage {

    private RehearsalPage(Window window) {
        super(window);
    }

    public static RehearsalPage of(Window window, String consultation) {
        window.open(consultation);
        RehearsalPage page = new RehearsalPage(window);
        window.go(page.link("Repetitie"));
        return page;
    }

    /** As whom, by what the page calls the function. */
    public RehearsalPage as(String function, String municipality) {
        window().hands().choose(field("Als welke functie?"), function);
        write("Bij welke gemeente?", municipality);
        window().go(button("Bekijk als dit lid"));
        return this;
    }

    /** The questions as a member finds them. */
    public RespondPage questions() {
        return new RespondPage(window());
    }

    public RehearsalPage check() {
        window().go(page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Kijk na").setExact(true))
                .last());
        return this;
    }

    /** What would have been sent. */
    public Locator sent() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Zo zou het zijn ingestuurd"));
    }
}
