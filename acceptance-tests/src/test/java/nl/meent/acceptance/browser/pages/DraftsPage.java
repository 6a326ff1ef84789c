package nl.meent.acceptance.browser.pages;

import nl.meent.acceptance.browser.window.Window;

/** All that one wrote and hasn't placed. */
public final class DraftsPage extends PortalPage {

    DraftsPage(Window window) {
        super(window);
    }

    /** Goes on with the answer to the question with this title. */
    public PostPage answerTo(String title) {
        window().go(link("Antwoord op: " + title));
        return new PostPage(window());
    }
}
