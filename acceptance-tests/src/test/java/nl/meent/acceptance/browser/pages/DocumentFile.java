package nl.meent.acceptance.browser.pages;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A file on somebody's computer. */
public final class DocumentFile {

    private DocumentFile() {}

    /** A PDF with these words in it, so that no two are the same file. */
    public static FilePayload pdf(String name, String words) {
        return new FilePayload(name, "application/pdf", bytes("%PDF-1.7\n% " + words + "\n%%EOF\n"));
    }

    /** What calls itself a PDF and is a page with a script. */
    public static FilePayload page(String name) {
        return new FilePayload(name, "application/pdf", bytes("<!doctype html><script>alert(1)</script>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
