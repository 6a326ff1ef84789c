package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.meent.acceptance.browser.window.Window;
import org.awaitility.Awaitility;

/** One consultation: why, what, until when; for advocates, what came in. */
public final class ConsultationPage extends PortalPage {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    ConsultationPage(Window window) {
        super(window);
    }

    public static ConsultationPage open(Window window, String path) {
        window.open(path);
        return new ConsultationPage(window);
    }

    /** Whom it reached, for an advocate, with the table of municipalities unfolded. */
    public static ConsultationPage reach(Window window, String path) {
        window.open(path + "/bereik");
        ConsultationPage page = new ConsultationPage(window);
        page.unfold(page.main(), "gevraagde gemeente");
        return page;
    }

    /** How far a municipality is, in the unfolded table. */
    public Locator municipality(String name) {
        return page().getByRole(AriaRole.ROW, new GetByRoleOptions().setName(name));
    }

    /** What is asked, one item a question. */
    public Locator questions() {
        return main().locator("ol.meent-rows").getByRole(AriaRole.LISTITEM);
    }

    /** Opens it: asked for, and confirmed. */
    public ConsultationPage openNow() {
        askToOpen();
        window().go(button("Ja, open de raadpleging"));
        return this;
    }

    /** Asks to open it; then the page asks whether that is sure. */
    public ConsultationPage askToOpen() {
        window().go(button("Open de raadpleging"));
        return this;
    }

    public RespondPage respond() {
        window().go(link("Geef antwoord"));
        return new RespondPage(window());
    }

    public RespondPage revise() {
        window().go(link("Herzie uw antwoord"));
        return new RespondPage(window());
    }

    /** How many members were invited, opened it, have a draft, responded. */
    public Locator coverageOfMembers() {
        return page().getByRole(AriaRole.ROW, new GetByRoleOptions().setName("Leden"))
                .getByRole(AriaRole.CELL);
    }

    public ConsultationPage extend(LocalDateTime end, String reason) {
        unfold(main(), "Verleng de termijn");
        write("Nieuwe einddatum", end.toString());
        write("Waarom verlengt u?", reason);
        window().go(button("Verleng"));
        return this;
    }

    public ConsultationPage withdraw(String reason) {
        unfold(main(), "Trek de raadpleging in");
        write("Waarom trekt u de raadpleging in?", reason);
        window().go(button("Trek deze raadpleging in"));
        return this;
    }

    /** Looks again until it has closed by itself. */
    public ConsultationPage awaitClosed() {
        Locator closed = main().getByText("Gesloten", new Locator.GetByTextOptions().setExact(true));
        Awaitility.await("closed").pollInSameThread().atMost(PATIENCE).until(() -> {
            page().reload();
            return closed.count() > 0;
        });
        return this;
    }

    /** Writes the outcome and publishes it: asked for, and confirmed. */
    public ConsultationPage publish(String summary, String heard, String done) {
        unfoldOutcome();
        write("Samenvatting", summary);
        write("Wat wij hoorden", heard);
        write("Wat wij deden", done);
        window().go(button("Maak de uitkomst bekend"));
        window().go(button("Ja, maak de uitkomst bekend"));
        return this;
    }

    /** Asks to publish a summary; then the page asks whether that is sure. */
    public ConsultationPage askToPublish(String summary) {
        unfoldOutcome();
        write("Samenvatting", summary);
        window().go(button("Maak de uitkomst bekend"));
        return this;
    }

    /** Writes another summary of an outcome that stands, and saves it; it is told to nobody. */
    public ConsultationPage change(String summary) {
        unfoldOutcome();
        write("Samenvatting", summary);
        window().go(button("Bewaar de wijziging"));
        return this;
    }

    /** Asks to change the summary and to tell everybody who responded; then the page asks whether that is sure. */
    public ConsultationPage askToTell(String summary) {
        unfoldOutcome();
        write("Samenvatting", summary);
        choose(main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Laat het ook weten")));
        window().go(button("Bewaar de wijziging"));
        return this;
    }

    /** Says that a change is to be told. */
    public ConsultationPage tell() {
        window().go(button("Ja, bewaar en laat het weten"));
        return this;
    }

    /** What the page asks before something is told to everybody who responded. */
    public Locator asks() {
        return page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Weet u het zeker?"));
    }

    /** What is said of an outcome that was published after the form was made. */
    public Locator meanwhile() {
        return page().getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Intussen is de uitkomst"));
    }

    /** The summary in the form of the outcome. */
    public Locator summary() {
        return field("Samenvatting");
    }

    /** The summary in the form, with what stands beside it. */
    public Locator partOfSummary() {
        return main().locator("[data-number]")
                .filter(new Locator.FilterOptions().setHas(page().getByLabel("Samenvatting")));
    }

    /** What was kept before is gone on with. */
    private void unfoldOutcome() {
        List<String> folds =
                List.of("Ga verder met uw concept van de uitkomst", "Schrijf wat ermee gebeurde", "Wijzig de uitkomst");
        unfold(
                main(),
                folds.stream()
                        .filter(fold -> main().getByText(fold).count() > 0)
                        .findFirst()
                        .orElseThrow());
    }

    /** Ticks a passage that the outcome will cite. */
    public ConsultationPage cite(String words) {
        unfoldOutcome();
        choose(main().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(words)));
        return this;
    }

    /** Tells what became of the outcome. */
    public ConsultationPage followUp(String news, String state) {
        unfold(main(), "Vertel hoe het verderging");
        Locator text = main().getByLabel("Uw nieuws", new Locator.GetByLabelOptions().setExact(true));
        window().hands().write(text, news);
        window().hands().choose(field("Hoe ver is het?"), state);
        window().go(button("Plaats het nieuws"));
        return this;
    }

    /** What came of it, for everybody. */
    public Locator outcome() {
        return page().getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Wat ermee gebeurde"));
    }
}
