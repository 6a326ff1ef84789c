package nl.meent.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/nl/meent/portal");

    @Test
    void every_sentence_is_there_in_dutch_and_in_english() throws IOException {
        for (Path dutch : files("messages.properties")) {
            Path english = dutch.resolveSibling("messages_en.properties");
            assertThat(load(english).keySet())
                    .as("%s", english)
                    .isEqualTo(load(dutch).keySet());
        }
    }

    /** The last would win, on pages that meant the first. */
    @Test
    void no_name_stands_for_two_sentences() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path dutch : files("messages.properties")) {
            Files.readAllLines(dutch).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .forEach(names::add);
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void every_sentence_that_a_template_names_is_there() throws IOException {
        Properties all = all();
        for (Path template : files(".html")) {
            Matcher named =
                    Pattern.compile("#\\{([a-zA-Z_.-]+[a-zA-Z0-9_])[(}]").matcher(Files.readString(template));
            while (named.find()) {
                assertThat(all).as("%s", template).containsKey(named.group(1));
            }
        }
    }

    /** In a template, a condition beside {@code th:replace} is never looked at: inclusion goes first. */
    @Test
    void no_condition_stands_beside_an_inclusion() throws IOException {
        Pattern lost = Pattern.compile("<(?!html)[a-z][^<>]*?th:replace=[^<>]*>");
        for (Path template : files(".html")) {
            Matcher tags = lost.matcher(Files.readString(template));
            while (tags.find()) {
                assertThat(tags.group()).as("%s", template).doesNotContainPattern("th:(if|unless|each|with)=");
            }
        }
    }

    /** What an element repeats is read first: a condition beside it is asked for each, and keeps nothing that isn't there from failing. */
    @Test
    void a_condition_beside_a_repetition_is_about_what_is_repeated() throws IOException {
        Pattern tag = Pattern.compile("<(?!html)[a-z](?:[^<>\"]|\"[^\"]*\")*>");
        Pattern repeated = Pattern.compile("th:each=\"(\\w+)(?:, (\\w+))? : ");
        Pattern condition = Pattern.compile("th:(?:if|unless)=\"([^\"]*)\"");
        for (Path template : files(".html")) {
            Matcher tags = tag.matcher(Files.readString(template));
            while (tags.find()) {
                Matcher each = repeated.matcher(tags.group());
                Matcher asked = condition.matcher(tags.group());
                if (each.find() && asked.find()) {
                    assertThat(asked.group(1))
                            .as("%s: %s", template, tags.group())
                            .containsPattern("\\b(?:" + each.group(1)
                                    + (each.group(2) == null ? "" : "|" + each.group(2)) + ")\\b");
                }
            }
        }
    }

    /** See the glossary: an outcome is what was done, figures are what was counted, and after opening a question gets an explanation. */
    @Test
    void in_consultations_a_thing_has_one_word() throws IOException {
        for (String feature : List.of("consultations", "receipts")) {
            Properties dutch = load(TEMPLATES.resolve(feature + "/messages.properties"));
            dutch.remove("consultations.rehearsal-message-title");
            dutch.forEach((code, text) -> assertThat((String) text)
                    .as("%s", code)
                    .doesNotContainPattern("(?i)uitslag|verduidelijk|ledenraadpleging|uw reactie|\\bdocument"));
        }
    }

    @Test
    void every_icon_that_is_named_is_in_the_sprite() throws IOException {
        Properties assets = load(TEMPLATES.resolve("frame/assets.properties"));
        String sprite = Files.readString(Path.of("src/main/resources/static", assets.getProperty("icons.svg")));
        for (Path template : files(".html")) {
            Matcher named = Pattern.compile("icon\\('([a-z-]+)'\\)|chip\\('[a-z]+', '([a-z-]+)'")
                    .matcher(Files.readString(template));
            while (named.find()) {
                String name = named.group(1) == null ? named.group(2) : named.group(1);
                assertThat(sprite).as("%s", template).contains("id=\"" + name + "\"");
            }
        }
    }

    private static Properties all() throws IOException {
        Properties all = new Properties();
        for (Path file : files("messages.properties")) {
            all.putAll(load(file));
        }
        return all;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
