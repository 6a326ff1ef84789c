package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        Download file = page().waitForDownload(() -> window().hands().press(link("Download als bestand")));
        try (InputStream content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    public ConsultationPage save() {
        window().go(page().getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Bewaar het concept").setExact(true))
                .last());
        return new ConsultationPage(window());
    }
}
