package nl.meent.runtime.testapi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.runtime.testapi.rules.RuleBook.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    enum Rule implements DomainRule {
        SHOWN,
        FORGOTTEN;

        @Override
        public String heading() {
            return "Rules";
        }

        @Override
        public String sentence() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        @Override
        public Map<Case, String> impossible() {
            return Map.of(Case.NOTHING_HAPPENS, "cannot be");
        }
    }

    @Test
    void a_case_without_test_a_test_of_what_cannot_be_and_what_is_no_test_are_faults() {
        RuleBook book = new RuleBook(
                List.of(Rule.values()),
                List.of(
                        new Shown(Rule.SHOWN, Case.ACCEPTS, "ATest#one", true),
                        new Shown(Rule.SHOWN, Case.REJECTS, "ATest#other", true),
                        new Shown(Rule.FORGOTTEN, Case.ACCEPTS, "ATest#helper", false),
                        new Shown(Rule.FORGOTTEN, Case.NOTHING_HAPPENS, "ATest#one", true)));

        assertThat(book.faults())
                .containsExactly(
                        "FORGOTTEN: REJECTS is shown by no test",
                        "FORGOTTEN: NOTHING_HAPPENS is said to be impossible and is shown by [ATest#one]",
                        "ATest#helper is no test");
    }

    @Test
    void a_book_without_faults_has_none() {
        List<Shown> shown = List.of(
                new Shown(Rule.SHOWN, Case.ACCEPTS, "ATest#one", true),
                new Shown(Rule.SHOWN, Case.REJECTS, "ATest#one", true));
        RuleBook book = new RuleBook(List.of(Rule.SHOWN), shown);

        assertThat(book.faults()).isEmpty();
        assertThat(book.markdown())
                .isEqualTo("\n## Rules\n\n| rule | accepted | refused | nothing happens |\n| --- | --- | --- | --- |\n"
                        + "| shown | `ATest#one` | `ATest#one` | *cannot be* |\n");
    }

    @Test
    void finds_the_tests_that_were_compiled_with_a_class() {
        List<Shown> shown = RuleBook.shownBesides(RuleBookTest.class, RuleBookTest::shows);

        assertThat(shown)
                .contains(
                        new Shown(
                                Rule.SHOWN,
                                Case.ACCEPTS,
                                "RuleBookTest#finds_the_tests_that_were_compiled_with_a_class",
                                true),
                        new Shown(Rule.SHOWN, Case.ACCEPTS, "RuleBookTest#shows", false));
    }

    private static Stream<Shown> shows(Method method) {
        return method.getDeclaringClass() == RuleBookTest.class
                ? Shown.by(method, List.of(Rule.SHOWN), Case.ACCEPTS)
                : Stream.empty();
    }

    @Test
    void each_module_writes_its_own_part_of_the_document(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("domain.md");
        Files.writeString(
                file,
                "Before\n<!-- one: written by its tests -->\nold\n<!-- end of one -->\nBetween\n"
                        + "<!-- other: written by its tests -->\nkept\n<!-- end of other -->\n");
        DomainDocument one = new DomainDocument(file, "one");
        assertThat(one.written()).isEqualTo("old\n");

        one.write("new\n");
        assertThat(one.written()).isEqualTo("new\n");
        assertThat(new DomainDocument(file, "other").written()).isEqualTo("kept\n");
        assertThat(Files.readString(file)).startsWith("Before\n").contains("Between\n");
        assertThatThrownBy(() -> new DomainDocument(file, "third").written())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("third");
    }
}
