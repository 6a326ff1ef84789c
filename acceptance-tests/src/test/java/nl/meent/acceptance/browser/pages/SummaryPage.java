package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.meent.acceptance.browser.window.Window;

/** All answers of a respondent once more, before they are sent. */
public final class SummaryPage extends PortalPage {

    SummaryPage(Window window) {
        super(window);
    }

    /** What was answered, in the order of the questions. */
    public Locator answers() {
        return main().getByRole(AriaRole.DEFINITION);
    }

    public ConsultationPage send() {
        window().go(button("Stuur in"));
        return new ConsultationPage(window());
    }

    public ConsultationPage sendRevision() {
        window().go(button("Stuur het herziene antwoord in"));
        return new ConsultationPage(window());
    }

    /** To change something. */
    public RespondPage back() {
        window().go(button("Terug naar de vragen"));
        return new RespondPage(window());
    }
}
