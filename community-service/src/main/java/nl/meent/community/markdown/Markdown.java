package nl.meent.community.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns Markdown that members write into HTML that is safe to show: by an allow-list, with links that tell nothing. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of();
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br />\n").build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "em",
                    "strong",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "code",
                    "pre",
                    "hr",
                    "a",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .allowAttributes("start")
            .matching(java.util.regex.Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** The HTML of a text; empty for an erased one (null). */
    public static String html(@Nullable String markdown) {
        return markdown == null ? "" : POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }
}
