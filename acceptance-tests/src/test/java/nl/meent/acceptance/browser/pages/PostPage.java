package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** One post with its answers. */
public final class PostPage extends PortalPage {

    private static final String ANSWER = "Wat is uw ervaring of advies?";

    PostPage(Window window) {
        super(window);
    }

    public static PostPage open(Window window, String path) {
        window.open(path);
        return new PostPage(window);
    }

    /** The post itself. */
    public Locator post() {
        return page().getByRole(AriaRole.ARTICLE).first();
    }

    /** The answers in their order. */
    public Locator answers() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("antwoord"))
                .getByRole(AriaRole.ARTICLE);
    }

    public Locator accepted() {
        return page().getByRole(AriaRole.ARTICLE, new GetByRoleOptions().setName("Geaccepteerd antwoord"));
    }

    public void answer(String text) {
        write(ANSWER, text);
        placeAnswer();
    }

    /** Where one writes an answer. */
    public Locator ownAnswer() {
        return field(ANSWER);
    }

    /** Places what stands there already. */
    public void placeAnswer() {
        window().go(button("Plaats antwoord"));
    }

    /** Leads to all drafts that one has. */
    public DraftsPage keepAnswer(String text) {
        write(ANSWER, text);
        window().go(button("Bewaar als concept"));
        return new DraftsPage(window());
    }

    /** Accepts the answer with this text. */
    public void accept(String text) {
        window().go(inside(text, "Accepteer dit antwoord"));
    }

    /** Finds the answer with this text helpful. */
    public void helpful(String text) {
        window().go(inside(text, "Nuttig"));
    }

    private Locator inside(String text, String button) {
        return answers()
                .filter(new FilterOptions().setHasText(text))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    /** The button that says whether one follows the post, and changes it. */
    public Locator following() {
        return post().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Volg").setExact(true))
                .or(button("U volgt dit"));
    }

    public void follow() {
        window().go(following());
    }

    public EditPostPage edit() {
        window().go(link("Wijzig"));
        return new EditPostPage(window());
    }

    /** What it said before. */
    public PortalPage history() {
        window().go(main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("bewerkt"))
                .first());
        return this;
    }

    public void close(String reason) {
        unfold(post(), "Sluit");
        write("Waarom sluit u het?", reason);
        window().go(button("Sluit dit bericht"));
    }

    /** Reacts to the post itself. */
    public void react(String text) {
        Locator reactions =
                page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Reacties op het bericht"));
        unfold(reactions, "Reageer");
        window().hands().write(reactions.getByLabel("Uw reactie"), text);
        window().go(reactions.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Plaats reactie")));
    }
}
