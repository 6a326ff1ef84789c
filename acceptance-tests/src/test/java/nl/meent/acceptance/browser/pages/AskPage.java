package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.window.Window;

/** Asking a question. */
public final class AskPage extends PortalPage {

    AskPage(Window window) {
        super(window);
    }

    public static AskPage open(Window window) {
        window.open("/vraag-stellen");
        return new AskPage(window);
    }

    public AskPage title(String text) {
        write("Uw vraag in één zin", text);
        return this;
    }

    public AskPage body(String text) {
        write("Uitleg", text);
        return this;
    }

    public AskPage theme(String name) {
        choose(page().getByRole(
                        AriaRole.CHECKBOX, new GetByRoleOptions().setName(name).setExact(true)));
        return this;
    }

    public AskPage withoutName() {
        choose(page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("Zonder naam")));
        return this;
    }

    /** Questions that look like it, which come while one types. */
    public Locator similar() {
        return page().locator("#lijkt-op summary");
    }

    /** The button below the similar question with this title: it says whether one follows that. */
    public Locator followingSimilar(String title) {
        return similarOf(title)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^(Volg|U volgt) deze vraag$")));
    }

    /** Opens the similar question with this title and follows it, without leaving the form. */
    public void followSimilar(String title) {
        window().hands().press(similarOf(title).locator("summary"));
        window().go(followingSimilar(title));
    }

    private Locator similarOf(String title) {
        return page().locator("#lijkt-op details").filter(new FilterOptions().setHasText(title));
    }

    /** How it will look. */
    public void preview() {
        window().go(button("Bekijk het eerst"));
    }

    /** What it will look like, as the page showed it. */
    public Locator previewed() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Zo komt het eruit te zien"));
    }

    /** What looks like data of a person may stay. */
    public void overrule() {
        choose(page().getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Dit mag erin blijven staan")));
    }

    /** Leads to all drafts that one has. */
    public void keepAsDraft() {
        window().go(button("Bewaar als concept"));
    }

    /** The question as it stands now, or this page again if something is wrong with it. */
    public PostPage send() {
        window().go(button("Plaats uw vraag"));
        return new PostPage(window());
    }
}
