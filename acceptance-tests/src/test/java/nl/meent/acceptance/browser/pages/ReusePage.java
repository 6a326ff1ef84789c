package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import nl.meent.acceptance.browser.window.Window;

/** An advocate uses a consultation again: a template, a copy, a file. */
public final class ReusePage extends PortalPage {

    private ReusePage(Window window) {
        super(window);
    }

    /** Where a new draft begins. */
    public static ReusePage start(Window window) {
        window.open("/raadplegingen");
        ReusePage page = new ReusePage(window);
        window.go(page.link("Nieuwe raadpleging"));
        return page;
    }

    /** A consultation of which something is to be made. */
    public static ReusePage of(Window window, String path) {
        window.open(path);
        return new ReusePage(window);
    }

    /** Where a file becomes a draft. */
    public static ReusePage bringIn(Window window) {
        window.open("/raadplegingen/importeren");
        return new ReusePage(window);
    }

    public ReusePage choose(String template) {
        window().go(link(template));
        return this;
    }

    public ReusePage copy() {
        window().go(button("Kopieer"));
        return this;
    }

    /** What is in the file that one downloads. */
    public String file() {
        return window().download(link("Download als bestand"));
    }

    /** The files that belong to what is brought in, which no keyboard can choose. */
    public ReusePage with(FilePayload file) {
        field("Bestanden die erbij horen").setInputFiles(file);
        return this;
    }

    public ReusePage paste(String file) {
        page().getByLabel("De inhoud van het bestand").fill(file); // nobody types this
        window().go(button("Maak het concept"));
        return this;
    }

    /** What stands in the form of a draft. */
    public Locator title() {
        return field("Titel");
    }

    /** What was pasted. */
    public Locator pasted() {
        return page().getByLabel("De inhoud van het bestand");
    }

    /** The questions of the form of a draft. */
    public Locator questions() {
        return page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(3));
    }

    /** Templates leave this open, and nothing opens without it. */
    public ReusePage closes(LocalDateTime end) {
        write("Sluit op", end.toString());
        return this;
    }

    public ConsultationPage save() {
        window().go(page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Bewaar het concept").setExact(true))
                .last());
        return new ConsultationPage(window());
    }
}
