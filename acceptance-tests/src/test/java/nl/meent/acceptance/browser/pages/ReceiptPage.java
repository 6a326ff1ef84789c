package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.meent.acceptance.browser.window.Window;

/** One's own receipt of a response, or the page on which any receipt is checked. */
public final class ReceiptPage extends PortalPage {

    private ReceiptPage(Window window) {
        super(window);
    }

    /** From the page of a consultation to which one responded. */
    public static ReceiptPage own(ConsultationPage consultation) {
        consultation
                .window()
                .go(consultation.link("Uw bewijs dat dit is vastgelegd").first());
        return new ReceiptPage(consultation.window());
    }

    /** Where anybody checks one. */
    public static ReceiptPage toCheck(Window window) {
        window.open("/bewijs");
        return new ReceiptPage(window);
    }

    /** What is in the file that one keeps. */
    public String kept() {
        Download file = page().waitForDownload(() -> window().hands().press(link("Bewaar het bewijs")));
        try (InputStream content = file.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ReceiptPage check(String receipt) {
        page().getByLabel("Het bewijs").fill(receipt); // nobody types this: it is pasted
        window().go(button("Kijk na"));
        return this;
    }

    /** Why something doesn't hold, or can't be checked, in the words of the page. */
    public Locator reasons() {
        return main().locator("#oordeel").locator("xpath=ancestor::section").locator(".meent-subtle");
    }

    /** What came of it, in one sentence. */
    public Locator verdict() {
        return page().locator("#oordeel");
    }
}
