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
    @ValueSource(
            strings = {
                "https://vng.nl/a?b=c",
                "HTTPS://VNG.NL/a",
                "http://vng.nl",
                "https://vng.nl/?x=a@b",
                "mailto:fg@emmen.nl",
                "/berichten/1",
                "/",
                "#reacties"
            })
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
                "data:text/html,x",
                "https://vng.nl@evil.example/",
                "https://vng.nl&#64;evil.example/",
                "https://vng.nl:x@evil.example/",
                "HTTPS://vng.nl@evil.example/",
                "https://vng.nl/\u202egnp.exe",
                "https://vng.nl/&#x202e;gnp.exe",
                "https://vng.nl/\u200bx",
                "/\u202egnp.exe",
                "/..//evil.example",
                "mailto:fg@emmen.nl\u202e",
                "#\u200bx"
            })
    void a_link_leads_nowhere_else(String address) {
        assertThat(Markdown.html("[hier](" + address + ")"))
                .doesNotContain("href")
                .contains("hier");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://vng.nl@evil.example/x>",
                "[https://vng.nl@evil.example/x]\n\n[https://vng.nl@evil.example/x]: https://vng.nl@evil.example/x"
            })
    void however_it_is_written(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("href").contains("https://vng.nl&#64;evil.example/x");
    }
}
