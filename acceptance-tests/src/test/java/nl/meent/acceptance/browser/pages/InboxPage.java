package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.window.Window;
import org.awaitility.Awaitility;

/** What one was told. */
public final class InboxPage extends PortalPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private InboxPage(Window window) {
        super(window);
    }

    public static InboxPage open(Window window) {
        window.open("/inbox");
        return new InboxPage(window);
    }

    /** The messages with these words, newest first. */
    public Locator messages(String words) {
        return main().getByRole(AriaRole.LISTITEM).filter(new FilterOptions().setHasText(words));
    }

    /** Looks again until there is one with these words: it comes a moment after what it tells of. */
    public InboxPage await(String words) {
        Awaitility.await(words).pollInSameThread().atMost(PATIENCE).until(() -> {
            page().reload();
            return messages(words).count() > 0;
        });
        return this;
    }

    /** How many are unread. */
    public int unread() {
        Locator tab = main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Ongelezen ("));
        Matcher number = NUMBER.matcher(tab.textContent());
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    /** Goes where the first message with these words leads. */
    public PortalPage follow(String words) {
        window().go(messages(words).first().getByRole(AriaRole.LINK));
        return new PortalPage(window());
    }

    public void readAll() {
        window().go(button("Alles gelezen"));
    }
}
