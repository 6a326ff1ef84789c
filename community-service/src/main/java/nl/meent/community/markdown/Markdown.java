package nl.meent.community.markdown;

import java.util.List;
import java.util.regex.Pattern;
import nl.meent.runtime.web.bodies.LinkAddress;
import org.commonmark.Extension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Turns Markdown that members write into HTML that is safe to show: by an allow-list, with links that tell nothing. Of a link that
 * would lead elsewhere than it seems to, only the text is shown.
 */
public final class Markdown {

    private static final int LEVELS_OF_THE_PAGE = 2;
    private static final int LOWEST_LEVEL = 6;

    /** As in fields, and also the front page, an e-mail address, and a place on the page itself. */
    private static final Pattern ADDRESS = Pattern.compile(
            LinkAddress.ON_THE_WEB_OR_HERE + "|/|(?:mailto:|#)" + LinkAddress.SEEN + "*", Pattern.CASE_INSENSITIVE);

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
                    "h3",
                    "h4",
                    "h5",
                    "h6")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,6}"))
            .onElements("ol")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private Markdown() {}

    /** The HTML of a text; empty for an erased one (null). */
    public static String html(@Nullable String markdown) {
        return markdown == null ? "" : POLICY.sanitize(RENDERER.render(below(PARSER.parse(markdown))));
    }

    /** The page has its own headings, of which what is written here is a part. */
    private static Node below(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(heading.getLevel() + LEVELS_OF_THE_PAGE, LOWEST_LEVEL));
            }
        });
        return document;
    }
}
