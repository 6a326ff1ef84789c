package nl.meent.search.documents;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** The words of a text in Markdown, without its signs, so that a snippet reads well. */
public final class PlainText {

    private static final Parser PARSER = Parser.builder().build();
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private PlainText() {}

    /** The text that a reader sees; HTML in the Markdown stays what it is, text. */
    public static String of(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
