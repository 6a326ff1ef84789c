package nl.meent.acceptance.browser.chromium;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of these tests, which bring it themselves. */
public final class Chromium {

    static final String NONE =
            "The journeys in a browser need Chromium: install it (apt install chromium, brew install --cask chromium),"
                    + " or allow the download that target/chromium.log tells of.";

    private Chromium() {}

    /** Playwright without browsers: {@link #launch} finds one. */
    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the system's Chromium, or else one that is installed for the occasion, without a screen. */
    public static Browser launch(Playwright playwright) {
        SystemBrowser installed = SystemBrowser.ofThisComputer();
        Path program =
                first(List.of(installed, PackageManager.ofThisComputer(installed), new PlaywrightDownload(playwright)));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--disable-dev-shm-usage", "--force-color-profile=srgb", "--lang=nl")));
    }

    /** What the first source has that has anything; an error that says what to install if none does. */
    static Path first(List<Source> sources) {
        return sources.stream()
                .map(Source::find)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(NONE));
    }
}
