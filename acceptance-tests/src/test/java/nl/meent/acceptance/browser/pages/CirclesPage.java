package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.window.Window;

/** All circles, or one of them. */
public final class CirclesPage extends PortalPage {

    private CirclesPage(Window window) {
        super(window);
    }

    public static CirclesPage open(Window window) {
        window.open("/kringen");
        return new CirclesPage(window);
    }

    public void join(String name) {
        window().go(button("Doe mee: " + name));
    }

    public void leave(String name) {
        window().go(button("Ga eruit: " + name));
    }

    /** Asks at a closed one. */
    public void ask(String name, String reason) {
        Locator circle = main().getByRole(AriaRole.LISTITEM).filter(new FilterOptions().setHasText(name));
        unfold(circle, "Vraag om mee te doen");
        window().hands().write(circle.getByLabel("Waarom wilt u meedoen?"), reason);
        window().go(circle.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Verstuur uw verzoek"))));
    }

    /** Opens one that one is in. */
    public CirclesPage visit(String name) {
        window().go(link(name));
        return this;
    }

    /** Lets in whoever asks first. */
    public void letIn() {
        window().go(main().getByRole(
                        AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Laat toe")))
                .first());
    }
}
