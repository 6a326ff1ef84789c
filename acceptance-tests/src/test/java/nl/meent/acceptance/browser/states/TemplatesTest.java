package nl.meent.acceptance.browser.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of states and the portal's templates belong together. */
class TemplatesTest {

    private static final Path TEMPLATES =
            Path.of(System.getProperty("meent.root"), "portal", "src", "main", "resources", "nl", "meent", "portal");

    @Test
    void every_template_of_the_portal_is_looked_at_in_some_state() throws IOException {
        assertThat(States.ALL.stream().map(State::template).collect(Collectors.toSet()))
                .isEqualTo(templates());
    }

    @Test
    void every_state_has_a_name_of_its_own() {
        assertThat(States.ALL.stream().map(State::file)).doesNotHaveDuplicates();
    }

    /** Those with the main part of a page; the others are parts of pages. */
    private static Set<String> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html") && isPage(file))
                    .map(file -> TEMPLATES.relativize(file).toString().replace(".html", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isPage(Path file) {
        try {
            return Files.readString(file).contains("<main id=");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
