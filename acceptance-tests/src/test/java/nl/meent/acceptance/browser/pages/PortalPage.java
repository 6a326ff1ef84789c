package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.window.Window;

/** What every page has, and how its parts are found: by role and by what is written on them. */
public class PortalPage {

    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\]");

    private final Window window;

    /** Whatever is in the window. */
    public PortalPage(Window window) {
        this.window = window;
    }

    public Window window() {
        return window;
    }

    protected Page page() {
        return window.page();
    }

    public Locator heading() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1));
    }

    /** What is between header and footer. */
    public Locator main() {
        return page().getByRole(AriaRole.MAIN);
    }

    /** What the last form did, said once. */
    public Locator message() {
        return page().getByRole(AriaRole.STATUS).first();
    }

    /** Everything that is wrong with a form, above it. */
    public Locator faults() {
        return page().getByRole(AriaRole.GROUP)
                .filter(new FilterOptions().setHasText(Pattern.compile("Pas dit (nog )?aan:")));
    }

    public Locator link(String name) {
        return page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(exactly(name)));
    }

    public Locator button(String name) {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(exactly(name)));
    }

    /** Between what is seen and what is only read out, browsers put a space. The browser reads the pattern, so no quotes. */
    private static Pattern exactly(String name) {
        return Pattern.compile("^" + SPECIAL.matcher(name).replaceAll("\\\\$0").replace(":", " ?:") + "$");
    }

    /** A field by its label, or the beginning of it. */
    public Locator field(String label) {
        return page().getByLabel(label).first();
    }

    protected void write(String label, String text) {
        window.hands().write(field(label), text);
    }

    protected void choose(Locator box) {
        window.hands().choose(box);
    }

    /** Opens a part that is folded, unless it is open. */
    protected void unfold(Locator within, String summary) {
        Locator fold = within.locator("details")
                .filter(new FilterOptions()
                        .setHas(page().locator("summary").filter(new FilterOptions().setHasText(summary))))
                .first();
        if (fold.getAttribute("open") == null) {
            window.hands().press(fold.locator("summary"));
        }
    }

    /** The inbox as the header of every page offers it, with the number that is unread. */
    public Locator inHeader() {
        return page().getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Inbox"));
    }

    /** Looks for something from any page that members see. */
    public ResultsPage search(String words) {
        Locator box = page().getByLabel("Zoek in vragen, stukken");
        window.hands().write(box, words);
        window.go(button("Zoeken"));
        return new ResultsPage(window);
    }

    /** Another language, as the footer offers it. */
    public void language(String name) {
        window.go(button(name));
    }

    /** Light, dark, or what the device says, as the footer offers it. */
    public void appearance(String name) {
        window.go(button(name));
    }
}
