package nl.meent.acceptance.browser.states;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What keeps people out of a page: wide and narrow, light and dark. */
public final class Barriers {

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    private Barriers() {}

    /** All that keeps anybody out of the page that is shown, each with where it is; empty if nothing does. */
    public static List<String> on(Page page) {
        Axe axe = new Axe(page);
        List<String> faults = new ArrayList<>();
        show(page, WIDE, ColorScheme.LIGHT);
        faults.addAll(in("wide and light", axe.contrastFaults()));
        show(page, NARROW, ColorScheme.DARK);
        faults.addAll(in("narrow and dark", axe.faults()));
        faults.addAll(in("narrow", scrollsSideways(page)));
        return faults;
    }

    private static void show(Page page, int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    private static List<String> in(String how, List<String> faults) {
        return faults.stream().map(fault -> how + ": " + fault).toList();
    }

    /** What is wider than the window, most inner first; empty if nothing is. */
    @SuppressWarnings("unchecked")
    private static List<String> scrollsSideways(Page page) {
        return (List<String>) page.evaluate("""
            () => document.documentElement.scrollWidth <= innerWidth ? [] : ['scrolls sideways: '
              + [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > innerWidth + 1)
                .map(each => each.outerHTML.slice(0, 120)).pop()]
            """);
    }
}
