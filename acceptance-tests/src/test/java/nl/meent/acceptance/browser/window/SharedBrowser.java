package nl.meent.acceptance.browser.window;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.HashMap;
import java.util.Map;
import nl.meent.acceptance.browser.chromium.Chromium;
import nl.meent.acceptance.platform.Platform;

/** The one browser of all tests in a thread, started when the first needs it, with what signed-in people have in theirs. */
final class SharedBrowser implements AutoCloseable {

    /** Milliseconds until something must be there. */
    private static final int PATIENCE = Integer.getInteger("meent.acceptance.patience", 30_000);

    private final Platform platform = Platform.shared();
    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.launch(playwright);
    private final Map<String, String> signedIn = new HashMap<>();

    String portal() {
        return platform.portal();
    }

    BrowserContext newContext(NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setLocale("nl-NL").setTimezoneId("Europe/Amsterdam").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return context;
    }

    /** Cookies of somebody who signed in; the first time, by doing so. */
    String stateOf(String account) {
        return signedIn.computeIfAbsent(account, this::signIn);
    }

    private String signIn(String account) {
        try (BrowserContext context = newContext(new NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(portal() + "/inloggen");
            page.getByLabel("Naam van het account", new GetByLabelOptions().setExact(true))
                    .fill(account);
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Inloggen").setExact(true))
                    .click();
            page.waitForURL(portal() + "/");
            return context.storageState();
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
