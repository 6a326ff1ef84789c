package nl.meent.acceptance.browser.states;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everybody can use every page: wide and narrow, light and dark. The states are only looked at, hence two at a time. */
@InBrowser
@Execution(ExecutionMode.CONCURRENT)
class StatesTest {

    static final List<State> STATES = States.ALL;

    private static final int WIDE = 1280;
    private static final int NARROW = 320;

    @ParameterizedTest(name = "{0}")
    @FieldSource("STATES")
    void keeps_nobody_out(State state, Windows windows) {
        Page page = state.open(windows).page();
        Axe axe = new Axe(page);
        List<String> faults = new ArrayList<>();
        show(page, WIDE, ColorScheme.LIGHT);
        faults.addAll(in("wide and light", axe.contrastFaults()));
        show(page, NARROW, ColorScheme.DARK);
        faults.addAll(in("narrow and dark", axe.faults()));
        faults.addAll(in("narrow", scrollsSideways(page)));
        assertThat(faults).isEmpty();
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
