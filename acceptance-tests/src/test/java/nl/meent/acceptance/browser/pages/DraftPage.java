package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import nl.meent.acceptance.browser.window.Window;

/** An advocate builds a consultation. */
public final class DraftPage extends PortalPage {

    private DraftPage(Window window) {
        super(window);
    }

    public static DraftPage open(Window window) {
        window.open("/raadplegingen/nieuw");
        return new DraftPage(window);
    }

    /** Changes one that isn't open yet. */
    public static DraftPage again(Window window, String consultation) {
        window.open(consultation + "/wijzigen");
        return new DraftPage(window);
    }

    public DraftPage about(String title, String development, String body) {
        write("Titel", title);
        write("Waar gaat het over?", development);
        write("Toelichting", body);
        return this;
    }

    /** The questions that the form has room for. */
    public Locator questions() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(3));
    }

    /** Room for another. */
    public DraftPage more() {
        window().go(button("Nog een vraag"));
        return this;
    }

    /**
     * Fills in the question with this number, counted from one.
     *
     * @param kind    as the list says it
     * @param max     the highest number, or how many may be chosen; empty where it says nothing
     * @param options one a line; empty where there is nothing to choose
     */
    public DraftPage question(int number, String kind, String text, String max, String options) {
        Locator question = question(number);
        window().hands().write(question.getByRole(AriaRole.TEXTBOX, named("^De vraag")), text);
        window().hands().choose(question.getByRole(AriaRole.COMBOBOX, named("^Soort vraag")), kind);
        if (!max.isEmpty()) {
            window().hands().write(question.getByRole(AriaRole.TEXTBOX, named("^Hoogste getal")), max);
        }
        if (!options.isEmpty()) {
            window().hands().write(question.getByRole(AriaRole.TEXTBOX, named("^Keuzes")), options);
        }
        return this;
    }

    private Locator question(int number) {
        return page().getByRole(
                        AriaRole.GROUP,
                        new GetByRoleOptions().setName("Vraag " + number).setExact(true));
    }

    /** What the question with this number asks. */
    public Locator text(int number) {
        return question(number).getByRole(AriaRole.TEXTBOX, named("^De vraag"));
    }

    /** Before the question that stands above it. */
    public void up(int number) {
        window().go(button("Omhoog: Vraag " + number));
    }

    public void takeOut(int number) {
        window().go(button("Haal weg: Vraag " + number));
    }

    private static Locator.GetByRoleOptions named(String beginning) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile(beginning));
    }

    public DraftPage asks(String function) {
        choose(page().getByRole(
                        AriaRole.CHECKBOX,
                        new GetByRoleOptions().setName(function).setExact(true)));
        return this;
    }

    public DraftPage closes(LocalDateTime end) {
        write("Sluit op", end.toString());
        return this;
    }

    /** The draft as it stands, or this page again if something is wrong with it. */
    public ConsultationPage save() {
        window().go(page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Bewaar het concept").setExact(true))
                .last());
        return new ConsultationPage(window());
    }
}
