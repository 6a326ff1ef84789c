package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import nl.meent.acceptance.browser.window.Window;

/** Of what one is told, and how. */
public final class NoticesPage extends PortalPage {

    private NoticesPage(Window window) {
        super(window);
    }

    public static NoticesPage open(Window window) {
        window.open("/profiel/berichten");
        return new NoticesPage(window);
    }

    /** Whether notifications come in this browser, or why they can't. */
    public Locator state() {
        return page().locator("#push-stand");
    }

    public Locator turnsOn() {
        return button("Zet meldingen aan");
    }

    public Locator turnsOff() {
        return button("Zet meldingen uit");
    }

    public NoticesPage turnOn() {
        window().hands().press(turnsOn());
        return this;
    }

    public NoticesPage turnOff() {
        window().hands().press(turnsOff());
        return this;
    }
}
