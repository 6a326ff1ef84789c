package nl.meent.community.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void headings_are_part_of_what_the_page_has_above_them() {
        assertThat(Markdown.html("# Een\n\n## Twee\n\nDrie\n===\n\n###### Zes"))
                .isEqualTo("<h3>Een</h3>\n<h4>Twee</h4>\n<h3>Drie</h3>\n<h6>Zes</h6>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://vng.nl/a?b=c", "http://vng.nl", "mailto:fg@emmen.nl", "/berichten/1", "#reacties"})
    void a_link_leads_where_it_says(String address) {
        assertThat(Markdown.html("[hier](" + address + ")"))
                .contains("href=\"" + address.replace("=", "&#61;").replace("@", "&#64;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "\\\\\\\\evil.example",
                "/\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x"
            })
    void a_link_leads_nowhere_else(String address) {
        assertThat(Markdown.html("[hier](" + address + ")"))
                .doesNotContain("href")
                .contains("hier");
    }
}
