package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
            window().hands().write(question.getByRole(AriaRole.TEXTBOX, named("^Hoogste")), max);
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

    /** Room for a section with this number, counted from one, and its heading. */
    public DraftPage section(int number, String title) {
        window().go(button("Nog een deel"));
        Locator section = page().getByRole(
                        AriaRole.GROUP,
                        new GetByRoleOptions().setName("Deel " + number).setExact(true));
        window().hands().write(section.getByRole(AriaRole.TEXTBOX, named("^Kop")), title);
        return this;
    }

    /** Puts the question with this number in a section. */
    public DraftPage putIn(int number, String section) {
        window().hands().choose(question(number).getByRole(AriaRole.COMBOBOX, named("^In welk deel")), section);
        return this;
    }

    /** Asks the question with this number only after one of these answers to an earlier one, as the list says that. */
    public DraftPage onlyAfter(int number, String earlier, String... answers) {
        unfold(question(number), "Alleen na een bepaald antwoord");
        window().hands().choose(question(number).getByRole(AriaRole.COMBOBOX, named("^Na welke vraag")), earlier);
        window().go(button("Toon de antwoorden: Vraag " + number));
        for (String answer : answers) {
            choose(question(number)
                    .getByRole(
                            AriaRole.CHECKBOX,
                            new Locator.GetByRoleOptions().setName(answer).setExact(true)));
        }
        return this;
    }

    /** Gives the question with this number a text to comment on, and has it cut. */
    public DraftPage about(int number, String text) {
        unfold(question(number), "Tekst om op te reageren");
        window().hands().write(question(number).getByRole(AriaRole.TEXTBOX, named("^Plak hier de tekst")), text);
        window().go(button("Knip in onderdelen: Vraag " + number));
        return this;
    }

    /** The numbers of the paragraphs of a question. */
    public Locator numbers(int question) {
        return question(question).getByRole(AriaRole.TEXTBOX, named("^Nummer"));
    }

    /** Names the document with this number, counted from one, and chooses its file, which no keyboard can. */
    public DraftPage document(int number, String title, FilePayload file) {
        write("Naam van stuk " + number, title);
        field("Of een bestand voor stuk " + number).setInputFiles(file);
        return this;
    }

    /** Room for another document; what was chosen so far is brought. */
    public DraftPage moreDocuments() {
        window().go(button("Nog een stuk"));
        return this;
    }

    /** The files that the form carries, each with a button to take it out. */
    public Locator files() {
        return page().getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Haal dit bestand weg"));
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

    /** Limits the audience to these organisations, one a line, by name or code. */
    public DraftPage names(String organisations) {
        write("Alleen deze organisaties", organisations);
        return this;
    }

    /** The box in which one looks for an organisation; there only where scripts run. */
    public Locator search() {
        return field("Zoek een organisatie om te kiezen");
    }

    /** The organisations that the audience is limited to. */
    public Locator named() {
        return field("Alleen deze organisaties");
    }

    /** Has the audience counted. */
    public DraftPage count() {
        window().go(button("Tel wie dit zijn"));
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
