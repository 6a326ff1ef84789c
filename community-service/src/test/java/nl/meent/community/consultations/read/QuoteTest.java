package nl.meent.community.consultations.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {

    private static final String TEXT = "Wij 👩‍⚖️ wegen 🏛 af.";

    @Test
    void places_are_counted_in_code_points() {
        Quote quote = Quote.find(TEXT, "wegen 🏛");
        assertThat(quote).isEqualTo(new Quote(9, 16));
        assertThat(new Quote(9, 16).in(TEXT)).isEqualTo("wegen 🏛");
        assertThat(Quote.whole(TEXT).in(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void words_that_are_not_there_have_no_place() {
        assertThat(Quote.find(TEXT, "wegen niet")).isNull();
        assertThat(Quote.find(TEXT, "")).isNull();
    }

    @Test
    void a_place_outside_the_text_has_no_words() {
        assertThat(new Quote(3, 3).in(TEXT)).isNull();
        assertThat(new Quote(-1, 3).in(TEXT)).isNull();
        assertThat(new Quote(0, Quote.length(TEXT) + 1).in(TEXT)).isNull();
    }
}
