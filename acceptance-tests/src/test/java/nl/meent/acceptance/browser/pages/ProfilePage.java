package nl.meent.acceptance.browser.pages;

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

    public void signOut() {
        window().go(button("Uitloggen"));
    }
}
