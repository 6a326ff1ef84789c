package nl.meent.embedded.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class ElasticsearchNodeTest {

    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

    @TempDir
    private static Path directory;

    private ElasticsearchNode node;
    private Http http;

    @BeforeAll
    void start() throws Exception {
        node = ElasticsearchNode.start(directory.resolve("shared"));
        http = Http.to(node);
        String settings = Files.readString(Path.of("src/test/resources/dutch.json"));
        assertThat(http.send("PUT", "/dutch", settings).body()).contains("\"acknowledged\":true");
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void the_root_says_which_version_serves() throws Exception {
        assertThat(http.get("/").body()).contains("You Know, for Search", "\"number\":\"9.5.3\"");
    }

    @Test
    void it_listens_on_the_loopback_interface_only() throws Exception {
        assertThat(node.url().getHost()).isEqualTo("127.0.0.1");
        assertThat(http.get("/_nodes/_local/http,transport").body())
                .containsPattern("\"bound_address\":\\[\"127.0.0.1:\\d+\"\\]")
                .doesNotContain("0.0.0.0");
    }

    @Test
    void a_compound_is_split_into_its_parts() throws Exception {
        assertThat(tokens("dutch_parts", "cameratoezicht")).containsExactly("cameratoezicht", "camera", "toezicht");
    }

    @Test
    void a_plural_and_its_singular_are_one_word() throws Exception {
        assertThat(tokens("dutch_parts", "gemeenten")).isEqualTo(tokens("dutch_parts", "gemeente"));
    }

    @Test
    void a_stem_can_be_set_by_hand() throws Exception {
        assertThat(tokens("dutch_parts", "kind")).isEqualTo(tokens("dutch_parts", "kinder"));
    }

    @Test
    void typographic_apostrophes_accents_and_stop_words_disappear() throws Exception {
        assertThat(tokens("dutch_parts", "de foto’s van het café")).containsExactly("foto", "caf");
    }

    @Test
    void an_abbreviation_also_means_its_long_form() throws Exception {
        assertThat(tokens("dutch_synonyms", "FG")).contains("fg", "functionaris", "gegevensbescherm");
    }

    @Test
    void the_beginning_of_a_word_is_a_token() throws Exception {
        assertThat(tokens("prefix", "Raad")).containsExactly("ra", "raa", "raad");
    }

    @Test
    void an_index_that_nobody_made_is_refused() throws Exception {
        assertThat(http.send("POST", "/misspelt/_doc", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void acknowledged_documents_survive_a_kill() throws Exception {
        Path data = directory.resolve("killed");
        try (var first = ElasticsearchNode.start(data)) {
            Http.to(first).send("PUT", "/kept", "{\"settings\":{\"number_of_replicas\":0}}");
            assertThat(Http.to(first).send("PUT", "/kept/_doc/1", "{\"a\":1}").statusCode())
                    .isEqualTo(201);
            first.kill();
        }
        try (var second = ElasticsearchNode.start(data)) {
            Http.to(second).get("/_cluster/health/kept?wait_for_status=green&timeout=30s");
            assertThat(Http.to(second).get("/kept/_doc/1").body()).contains("\"found\":true");
        }
    }

    @Test
    void it_ends_cleanly_when_its_standard_input_closes() throws Exception {
        ElasticsearchNode ended = ElasticsearchNode.start(directory.resolve("ended"));

        ended.process().getOutputStream().close();

        assertThat(ended.process().waitFor()).isZero();
    }

    @Test
    void a_second_node_on_the_same_data_is_refused_with_its_reason() {
        assertThatThrownBy(() -> ElasticsearchNode.start(directory.resolve("shared")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("failed to obtain node locks");
    }

    private List<String> tokens(String analyzer, String text) throws Exception {
        String question = "{\"analyzer\":\"%s\",\"text\":\"%s\"}".formatted(analyzer, text);
        String answer = http.send("POST", "/dutch/_analyze", question).body();
        return TOKEN.matcher(answer).results().map(found -> found.group(1)).toList();
    }
}
