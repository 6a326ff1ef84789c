package nl.meent.acceptance.browser.states;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Looks for what keeps people out: WCAG 2.0 to 2.2, A and AA, and best practice. */
final class Axe {

    private static final String SOURCE = read();
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");
    private static final String RUN = """
        async choice => {
          const found = await axe.run(document, {
            runOnly: choice, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}
          });
          return found.violations.flatMap(rule => rule.nodes.map(node =>
            rule.id + ': ' + rule.help + ', at ' + node.target.join(' ') + ': ' + node.html.slice(0, 200)
              + ' (' + node.failureSummary.replace(/\\s+/g, ' ').slice(0, 300) + ')'));
        }\
        """;

    private final Page page;

    /** The document that the page shows now. */
    Axe(Page page) {
        this.page = page;
        page.evaluate(SOURCE);
    }

    /** Everything that is wrong; empty if nothing is. */
    @SuppressWarnings("unchecked")
    List<String> faults() {
        return (List<String>) page.evaluate(RUN, Map.of("type", "tag", "values", STANDARDS));
    }

    /** Colours that are too near to each other. */
    @SuppressWarnings("unchecked")
    List<String> contrastFaults() {
        return (List<String>) page.evaluate(RUN, Map.of("type", "rule", "values", List.of("color-contrast")));
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
