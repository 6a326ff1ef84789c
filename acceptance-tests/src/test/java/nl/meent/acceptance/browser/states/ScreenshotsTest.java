package nl.meent.acceptance.browser.states;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.meent.acceptance.browser.window.InBrowser;
import nl.meent.acceptance.browser.window.Windows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Photographs every state for somebody to look at: {@code mvn verify -DskipTests -Pscreenshots}. Nothing is expected. */
@InBrowser
@Tag("screenshots")
class ScreenshotsTest {

    static final List<State> STATES = States.ALL;

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final Set<String> MAIN = Set.of(
            "front/visitor",
            "front/member",
            "posts/list",
            "posts/post",
            "posts/ask",
            "search/results",
            "meetups/list",
            "meetups/meetup",
            "consultations/consultation",
            "consultations/respond",
            "inbox/inbox");

    @ParameterizedTest(name = "{0}")
    @FieldSource("STATES")
    void is_photographed(State state, Windows windows) {
        Page page = state.open(windows).page();
        take(page, state, 1280, ColorScheme.LIGHT, "");
        take(page, state, 390, ColorScheme.LIGHT, "-phone");
        if (MAIN.contains(state.template())) {
            take(page, state, 1280, ColorScheme.DARK, "-dark");
            take(page, state, 390, ColorScheme.DARK, "-phone-dark");
        }
    }

    private static void take(Page page, State state, int width, ColorScheme scheme, String suffix) {
        page.setViewportSize(width, 844);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        page.screenshot(new ScreenshotOptions()
                .setPath(FOLDER.resolve(state.file() + suffix + ".png"))
                .setFullPage(true));
    }
}
