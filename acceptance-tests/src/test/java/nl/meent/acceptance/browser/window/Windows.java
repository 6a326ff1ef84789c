package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** The windows that people open in one test. They are closed, and their consoles looked at, when it ends. */
public final class Windows {

    private final SharedBrowser browser;
    private final Complaints complaints;
    private final List<Window> open = new ArrayList<>();

    Windows(SharedBrowser browser) {
        this.browser = browser;
        complaints = new Complaints(browser.portal());
    }

    /** A window of somebody who hasn't signed in. */
    public Window visitor(Way way) {
        return open(way, new NewContextOptions());
    }

    /** A window of somebody who has signed in. */
    public Window of(String account, Way way) {
        return open(way, new NewContextOptions().setStorageState(browser.stateOf(account)));
    }

    public Window of(String account) {
        return of(account, Way.WITH_THE_MOUSE);
    }

    private Window open(Way way, NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setJavaScriptEnabled(way.hasScripts()).setViewportSize(1280, 800));
        Window window = new Window(browser.portal(), context, way, complaints);
        open.add(window);
        return window;
    }

    List<Window> open() {
        return open;
    }

    List<String> complaints() {
        return complaints.heard();
    }
}
