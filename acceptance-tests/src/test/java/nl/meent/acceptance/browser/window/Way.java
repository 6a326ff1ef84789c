package nl.meent.acceptance.browser.window;

/** How somebody works with the portal. Every journey is the same for all. */
public enum Way {
    WITH_THE_MOUSE(true),
    WITHOUT_JAVASCRIPT(false),
    BY_KEYBOARD(true);

    private final boolean scripts;

    Way(boolean scripts) {
        this.scripts = scripts;
    }

    boolean hasScripts() {
        return scripts;
    }
}
