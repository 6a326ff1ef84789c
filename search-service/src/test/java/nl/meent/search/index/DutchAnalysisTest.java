package nl.meent.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.util.List;
import nl.meent.search.testing.SearchTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class DutchAnalysisTest extends SearchTest {

    @Autowired
    private ElasticsearchClient elasticsearch;

    @ParameterizedTest
    @CsvSource({
        "camerabeelden, camera, beeld",
        "bewaartermijnen, termijn, termijn",
        "gegevensbeschermingseffectbeoordeling, effect, bescherm",
        "algoritmeregister, algoritm, register"
    })
    void a_compound_is_split_into_its_parts(String compound, String one, String other) throws Exception {
        assertThat(tokens("nl_parts", compound)).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "gemeenten, gemeente",
        "algoritmes, algoritme",
        "foto's, foto",
        "foto’s, foto",
        "commissies, commissie",
        "kinderen, kind"
    })
    void a_plural_and_its_singular_are_one_word(String plural, String singular) throws Exception {
        assertThat(tokens("nl", plural)).isEqualTo(tokens("nl", singular));
    }

    @ParameterizedTest
    @CsvSource({
        "DPIA, gegevensbeschermingseffectbeoordeling",
        "gegevensbeschermingseffectbeoordeling, dpia",
        "FG, functionaris gegevensbescherming",
        "functionaris gegevensbescherming, FG",
        "data breach, datalek",
        "Woo, Wet open overheid",
        "AI Act, AI-verordening"
    })
    void words_for_the_same_thing_stand_for_each_other(String word, String other) throws Exception {
        assertThat(tokens("nl_syn", word)).containsAll(tokens("nl", other));
    }

    @Test
    void searches_go_to_a_version_behind_each_alias() throws Exception {
        assertThat(elasticsearch
                        .indices()
                        .getAlias(a -> a.name(SearchIndices.ALL))
                        .aliases())
                .containsOnlyKeys("meent-public-v4", "meent-circles-v4");
    }

    @Test
    void what_stands_already_is_left_as_it_is() {
        assertThat(BlockingIndexSetup.ensure(elasticsearch)).isEqualTo(BlockingIndexSetup.ensure(elasticsearch));
    }

    private List<String> tokens(String analyzer, String text) throws IOException {
        return elasticsearch
                .indices()
                .analyze(a -> a.index(SearchIndices.PUBLIC).analyzer(analyzer).text(text))
                .tokens()
                .stream()
                .map(AnalyzeToken::token)
                .toList();
    }
}
