package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** A list of posts. */
public final class PostsPage extends PortalPage {

    private PostsPage(Window window) {
        super(window);
    }

    public static PostsPage open(Window window, String query) {
        window.open("/berichten" + query);
        return new PostsPage(window);
    }

    private Locator list() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Berichten"));
    }

    public Locator posts() {
        return list().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3));
    }

    public void kind(String plural) {
        Locator kinds = page().getByRole(AriaRole.NAVIGATION, new GetByRoleOptions().setName("Soort bericht"));
        window().go(kinds.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(plural)));
    }

    public void only(String theme, String answered) {
        window().hands().choose(field("Thema"), theme);
        choose(page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(answered)));
        window().go(button("Toon berichten"));
    }

    /** What was chosen, above the list; pressing takes it away. */
    public Locator chosen(String name) {
        return link(name + " weghalen");
    }

    public void remove(String name) {
        window().go(chosen(name));
    }

    public Locator more() {
        return link("Meer laden");
    }
}
