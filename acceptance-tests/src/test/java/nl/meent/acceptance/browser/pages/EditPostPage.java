package nl.meent.acceptance.browser.pages;

import nl.meent.acceptance.browser.window.Window;

/** Changing a post of one's own. */
public final class EditPostPage extends PortalPage {

    EditPostPage(Window window) {
        super(window);
    }

    public EditPostPage title(String text) {
        write("Titel", text);
        return this;
    }

    public EditPostPage body(String text) {
        write("Tekst", text);
        return this;
    }

    /** The post as it is now, or this page again if it changed in the meantime. */
    public PostPage save() {
        window().go(button("Bewaar de wijziging"));
        return new PostPage(window());
    }
}
