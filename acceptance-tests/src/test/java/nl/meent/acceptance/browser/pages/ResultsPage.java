package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import nl.meent.acceptance.browser.window.Window;
import org.awaitility.Awaitility;

/** What search found. */
public final class ResultsPage extends PortalPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ResultsPage(Window window) {
        super(window);
    }

    /** What is found for these words. */
    public static ResultsPage of(Window window, String words) {
        window.open("/zoeken?query=" + words);
        return new ResultsPage(window);
    }

    /** Asks again until other words are offered instead: search learns words a moment after they are written. */
    public void offers(String words) {
        Awaitility.await("offered: " + words)
                .pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> has(link(words)));
    }

    public Locator results() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Resultaten"))
                .getByRole(AriaRole.HEADING);
    }

    /** Asks again until there is something: search follows what is written, a moment later. */
    public ResultsPage awaitSome() {
        Awaitility.await("something found").pollInSameThread().atMost(PATIENCE).until(() -> has(results()));
        return this;
    }

    private boolean has(Locator what) {
        boolean there = what.count() > 0;
        if (!there) {
            page().reload();
        }
        return there;
    }

    /** Narrows to things of a kind. */
    public void only(String kind) {
        choose(page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(kind)));
        window().go(button("Toon resultaten"));
    }

    /** What was chosen, above the results; pressing takes it away. */
    public Locator chosen(String name) {
        return link(name + " weghalen");
    }

    /** Opens the result with this title. */
    public PostPage follow(String title) {
        window().go(link(title));
        return new PostPage(window());
    }

    /** Takes what was sought to the form for a question. */
    public AskPage ask() {
        Locator ask = link("Stel het als vraag");
        Awaitility.await("search works").pollInSameThread().atMost(PATIENCE).until(() -> has(ask));
        window().go(ask);
        return new AskPage(window());
    }
}
