package nl.meent.acceptance.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LoadTextsTest {

    @TempDir
    private Path directory;

    private Path file;
    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        file = directory.resolve("texts.jsonl");
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void lines(String... lines) throws IOException {
        Files.write(file, Arrays.asList(lines));
    }

    private void texts(int count) throws IOException {
        lines(IntStream.range(0, count).mapToObj(LoadTextsTest::text).toArray(String[]::new));
    }

    private static String text(int number) {
        return """
            {"id": "p%d", "title": "Tekst %d", "body": "Over cameratoezicht, deel %d."}\
            """.formatted(number, number, number);
    }

    private Report load() throws IOException, InterruptedException {
        return LoadTexts.load(server.settings(file), quiet());
    }

    private static PrintStream quiet() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Test
    void publishes_each_text_as_a_knowledge_product_with_its_source() throws Exception {
        lines("""
            {"id": "p1", "title": "Camera's", "body": "Een tekst.", "repo": "vng/teksten", "path": "a/b.md"}\
            """);
        Report report = load();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.acknowledged()).isOne();
        assertThat(report.searchable()).isNotNull();
        JsonNode post = server.published().getFirst();
        assertThat(post.path("kind").asString()).isEqualTo("KNOWLEDGE_PRODUCT");
        assertThat(post.path("title").asString()).isEqualTo("Camera's");
        assertThat(post.path("body").asString()).isEqualTo("Een tekst.");
        assertThat(post.at("/source/title").asString()).isEqualTo("vng/teksten a/b.md");
    }

    @Test
    void cuts_a_title_that_is_too_long_at_a_word() throws Exception {
        lines("{\"title\": \"" + "verwerkingsregister ".repeat(12) + "\", \"body\": \"Een tekst.\"}");
        assertThat(load().isComplete()).isTrue();
        String title = server.published().getFirst().path("title").asString();
        assertThat(title).hasSizeLessThanOrEqualTo(200).endsWith("verwerkingsregister…");
    }

    @Test
    void names_a_text_without_title_after_its_first_words() throws Exception {
        lines(
                "{\"title\": \"  \", \"body\": \"\\n## Wat is een *register*?\\nEen lijst.\"}",
                "{\"text\": \"Alleen tekst\"}");
        assertThat(load().isComplete()).isTrue();
        assertThat(server.published())
                .extracting(post -> post.path("title").asString())
                .containsExactlyInAnyOrder("Wat is een *register*?", "Alleen tekst");
    }

    @Test
    void sends_nothing_twice_in_a_second_run() throws Exception {
        texts(20);
        load();
        Report again = load();
        assertThat(again.isComplete()).isTrue();
        assertThat(again.acknowledged()).isZero();
        assertThat(again.there()).isEqualTo(20);
        assertThat(server.keys()).hasSize(20);
    }

    @Test
    void makes_no_duplicates_without_its_journal() throws Exception {
        texts(20);
        load();
        Files.delete(directory.resolve("journal.jsonl"));
        assertThat(load().acknowledged()).isEqualTo(20);
        assertThat(server.keys()).hasSize(40).containsAll(server.keys().subList(0, 20));
        assertThat(server.published()).hasSize(20);
    }

    @Test
    void goes_on_after_a_break() throws Exception {
        texts(50);
        server.awayFor(request -> request > 20);
        Report broken = load();
        assertThat(broken.isComplete()).isFalse();
        assertThat(broken.stopped()).contains("Even niet.");
        assertThat(broken.acknowledged()).isEqualTo(20);
        server.awayFor(_ -> false);
        Report rest = load();
        assertThat(rest.isComplete()).isTrue();
        assertThat(rest.there()).isEqualTo(20);
        assertThat(rest.acknowledged()).isEqualTo(30);
        assertThat(server.published()).hasSize(50);
    }

    @Test
    void goes_on_after_a_kill_in_the_middle_of_a_line_of_its_journal() throws Exception {
        texts(3);
        load();
        Path journal = directory.resolve("journal.jsonl");
        List<String> written = Files.readAllLines(journal);
        Files.writeString(journal, written.get(0) + "\n" + written.get(1).substring(0, 40));
        assertThat(load().acknowledged()).isEqualTo(2);
        assertThat(load().there()).isEqualTo(3);
        assertThat(server.published()).hasSize(3);
    }

    @Test
    void begins_anew_on_a_platform_that_has_none_of_it() throws Exception {
        texts(5);
        load();
        server.forget();
        assertThat(load().acknowledged()).isEqualTo(5);
        assertThat(server.published()).hasSize(5);
    }

    @Test
    void names_a_refused_text_with_the_reason_and_loads_the_rest() throws Exception {
        lines(text(1), "{\"id\": \"lang\", \"title\": \"Lang\", \"body\": \"" + "a".repeat(20_001) + "\"}", text(2));
        Report report = load();
        assertThat(report.isComplete()).isFalse();
        assertThat(report.acknowledged()).isEqualTo(2);
        assertThat(report.lines()).contains("line 2 lang “Lang”: 400: De tekst is te lang.");
    }

    @Test
    void asks_again_for_a_refused_text_in_the_next_run() throws Exception {
        lines("{\"id\": \"lang\", \"title\": \"Lang\", \"body\": \"" + "a".repeat(20_001) + "\"}");
        load();
        lines("{\"id\": \"lang\", \"title\": \"Lang\", \"body\": \"Korter.\"}");
        assertThat(load().isComplete()).isTrue();
        assertThat(server.published()).hasSize(1);
    }

    @Test
    void repeats_with_the_same_key_what_was_answered_503() throws Exception {
        texts(1);
        server.awayFor(request -> request <= 2);
        Report report = LoadTexts.load(server.settings(file, Duration.ofSeconds(30)), quiet());
        assertThat(report.isComplete()).isTrue();
        assertThat(server.answers()).containsExactly(503, 503, 201);
        assertThat(server.keys()).hasSize(3).containsOnly(server.keys().getFirst());
    }

    @Test
    void fetches_a_new_token_when_the_old_one_no_longer_counts() throws Exception {
        texts(2);
        Settings settings = server.settings(file);
        try (BlockingPlatform platform = new BlockingPlatform(settings)) {
            Text text = new Text(1, null, "Een", "Een tekst.", null, List.of(), null);
            assertThat(platform.publish(text)).isInstanceOf(Posted.Acknowledged.class);
            server.expireTokens();
            assertThat(platform.publish(text)).isInstanceOf(Posted.Acknowledged.class);
        }
    }

    @Test
    void names_malformed_lines_by_their_number() throws Exception {
        lines("", "{\"title\": \"Half", "[1]", "{\"id\": \"leeg\"}", "  ", text(1));
        Files.write(file, new byte[] {'{', (byte) 0xff, '}', '\n'}, StandardOpenOption.APPEND);
        Report report = load();
        assertThat(report.acknowledged()).isOne();
        assertThat(report.refused()).extracting(Report.Refusal::line).containsExactly(2, 3, 4, 7);
        assertThat(report.refused())
                .extracting(Report.Refusal::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).startsWith("is not JSON"),
                        reason -> assertThat(reason).isEqualTo("is no JSON object"),
                        reason -> assertThat(reason).startsWith("has no text"),
                        reason -> assertThat(reason).isEqualTo("is not UTF-8"));
    }

    @Test
    void refuses_another_text_with_an_id_that_was_loaded() throws Exception {
        lines(text(1), "{\"id\": \"p1\", \"title\": \"Tekst 1\", \"body\": \"Iets anders.\"}", text(1));
        Report report = load();
        assertThat(report.acknowledged()).isOne();
        assertThat(report.there()).isOne();
        assertThat(report.refused()).extracting(Report.Refusal::line).containsExactly(2);
    }

    @Test
    void stops_where_nobody_answers() throws Exception {
        texts(3);
        Settings settings = server.settings(file);
        server.close();
        Report report = LoadTexts.load(settings, quiet());
        assertThat(report.isComplete()).isFalse();
        assertThat(report.stopped()).contains("doesn't answer");
        assertThat(report.acknowledged()).isZero();
    }

    @Test
    void says_which_file_it_misses() {
        var properties = new java.util.Properties();
        properties.setProperty("texts.file", directory.resolve("nowhere.jsonl").toString());
        assertThatThrownBy(() -> Settings.from(properties)).hasMessageContaining("nowhere.jsonl is no file");
    }
}
