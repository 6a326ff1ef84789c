package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import nl.meent.acceptance.browser.window.Window;

/** Who one is to others. */
public final class ProfilePage extends PortalPage {

    private ProfilePage(Window window) {
        super(window);
    }

    public static ProfilePage open(Window window) {
        window.open("/profiel");
        return new ProfilePage(window);
    }

    /** Puts oneself in the directory, or takes oneself out of it. */
    public void listed(boolean listed) {
        Locator box = field("Zet mij in de ledenlijst");
        if (box.isChecked() != listed) {
            window().hands().press(box);
        }
        save();
    }

    public ProfilePage name(String name) {
        write("Naam", name);
        return this;
    }

    /** The profile as it is now, or this page again if it changed in the meantime. */
    public ProfilePage save() {
        window().go(button("Bewaar profiel"));
        return this;
    }

    /** Takes an address for one's own calendar. */
    public void makeCalendar() {
        window().go(button("Maak een adres"));
    }

    /** The secret address, to copy. */
    public Locator calendarAddress() {
        return page().getByLabel("Het adres van uw agenda");
    }

    public void stopCalendar() {
        window().go(button("Stop dit adres"));
    }

    public void signOut() {
        window().go(button("Uitloggen"));
    }
}
