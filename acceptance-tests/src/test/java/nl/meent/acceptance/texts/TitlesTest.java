package nl.meent.acceptance.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesTest {

    @Test
    void leaves_a_title_that_fits_as_it_is() {
        assertThat(Titles.of("a".repeat(200), "b")).isEqualTo("a".repeat(200));
    }

    @Test
    void cuts_inside_a_word_that_is_too_long_itself() {
        assertThat(Titles.of("a".repeat(300), "b")).isEqualTo("a".repeat(199) + "…");
    }

    @Test
    void never_cuts_through_an_emoji() {
        String family = "👨‍👩‍👧";
        String title = Titles.of(family.repeat(40), "b");
        assertThat(title).hasSizeLessThanOrEqualTo(200).endsWith(family + "…");
        assertThat(title.replace(family, "")).isEqualTo("…");
    }

    @Test
    void puts_a_title_on_one_line() {
        assertThat(Titles.of(" a\n\tb ", "c")).isEqualTo("a b");
    }

    @Test
    void says_so_where_there_is_nothing_to_name_a_text_after() {
        assertThat(Titles.of("", "  \n---\n")).isEqualTo("Zonder titel");
    }
}
