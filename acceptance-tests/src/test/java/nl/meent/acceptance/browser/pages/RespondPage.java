package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.meent.acceptance.browser.window.Window;

/** A member answers a consultation. */
public final class RespondPage extends PortalPage {

    private static final String DRAFTS = "**/antwoord/concept";
    private static final String ELSEWHERE = "Bijeenkomsten";

    /** The window shows it. */
    public RespondPage(Window window) {
        super(window);
    }

    public static RespondPage open(Window window, String consultation) {
        window.open(consultation + "/antwoord");
        return new RespondPage(window);
    }

    /** The fields of the question with this text. */
    public Locator question(String text) {
        return page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(text));
    }

    public Locator radio(String question, String option) {
        return question(question)
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    public Locator box(String question, String option) {
        return question(question)
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(option).setExact(true));
    }

    public Locator text(String question) {
        return question(question).getByRole(AriaRole.TEXTBOX);
    }

    /** The place of an option in a ranking. */
    public Locator place(String question, String option) {
        return question(question).getByLabel("Plaats van: " + option);
    }

    public RespondPage pick(String question, String option) {
        choose(radio(question, option));
        return this;
    }

    public RespondPage tick(String question, String... options) {
        List.of(options).forEach(option -> choose(box(question, option)));
        return this;
    }

    public RespondPage say(String question, String words) {
        window().hands().write(text(question), words);
        return this;
    }

    /** Puts the options in this order. */
    public RespondPage rank(String question, String... options) {
        for (int i = 0; i < options.length; i++) {
            window().hands().choose(place(question, options[i]), Integer.toString(i + 1));
        }
        return this;
    }

    /** Says something of a paragraph of the draft text; an empty text where the stance takes none. */
    public RespondPage comment(String paragraph, String stance, String words) {
        Locator group = page().getByRole(
                        AriaRole.GROUP,
                        new GetByRoleOptions().setName("Onderdeel " + paragraph).setExact(true));
        choose(group.getByRole(
                AriaRole.RADIO, new Locator.GetByRoleOptions().setName(stance).setExact(true)));
        if (!words.isEmpty()) {
            window().hands().write(group.getByRole(AriaRole.TEXTBOX), words);
        }
        return this;
    }

    /** What became of the draft, beside how far one is. */
    public Locator state() {
        return main().getByRole(AriaRole.STATUS);
    }

    /** From now on nothing that is typed is kept: the session ended. */
    public RespondPage keepsNothing() {
        page().route(DRAFTS, route -> route.fulfill(new Route.FulfillOptions().setStatus(401)));
        return this;
    }

    /** From now on it is kept again: somebody signed in in another window. */
    public RespondPage keepsAgain() {
        page().unroute(DRAFTS);
        return this;
    }

    /** Whether the browser asks before it leaves this page by a link; who is asked stays. */
    public boolean asksBeforeLeaving() {
        AtomicBoolean asked = new AtomicBoolean();
        Consumer<Dialog> stay = dialog -> {
            asked.set(dialog.type().equals("beforeunload"));
            dialog.dismiss();
        };
        String here = page().url();
        page().onDialog(stay);
        try {
            window().hands().press(link(ELSEWHERE));
            page().waitForCondition(() -> asked.get() || !page().url().equals(here));
        } finally {
            page().offDialog(stay);
        }
        return asked.get();
    }

    public void keepAsDraft() {
        window().go(button("Bewaar als concept"));
    }

    /** All answers once more before they are sent, or this page again if something is wrong with them. */
    public SummaryPage check() {
        window().go(button("Controleer en stuur in"));
        return new SummaryPage(window());
    }
}
