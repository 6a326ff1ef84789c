package nl.meent.acceptance.browser.pages;

import nl.meent.acceptance.browser.window.Window;

/** The identity provider's page of the standalone platform. */
public final class SignInPage extends PortalPage {

    /** The window has come there because somebody must sign in. */
    public SignInPage(Window window) {
        super(window);
    }

    public FrontPage signIn(String account) {
        write("Naam van het account", account);
        window().go(button("Inloggen"));
        return new FrontPage(window());
    }
}
