package nl.meent.search.documents;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a text in Markdown, without its signs, so that a snippet reads well. */
public final class PlainText {

    private static final Pattern PRIVATE_USE = Pattern.compile("\\p{Co}"); // snippets are marked with such characters
    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    /** The text that a reader sees; HTML in the Markdown stays what it is, text. */
    public static String of(String markdown) {
        return PRIVATE_USE.matcher(RENDERER.render(PARSER.parse(markdown))).replaceAll("");
    }
}
