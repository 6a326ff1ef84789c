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
        window().go(button("Bewaar profiel"));
    }

    public void signOut() {
        window().go(button("Uitloggen"));
    }
}
