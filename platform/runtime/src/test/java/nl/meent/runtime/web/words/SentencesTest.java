package nl.meent.runtime.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_moment_is_said_in_amsterdam_time_in_summer_and_winter() {
        assertThat(Sentences.said(Instant.parse("2026-01-05T08:05:00Z"), Language.DUTCH))
                .isEqualTo("5 januari 2026 om 9.05 uur");
        assertThat(Sentences.said(Instant.parse("2026-07-31T22:30:00Z"), Language.DUTCH))
                .isEqualTo("1 augustus 2026 om 0.30 uur");
    }

    @Test
    void dates_lists_and_numbers_are_said_too() {
        assertThat(Sentences.filled(
                        "Op {date}: {names} ({count})",
                        Map.of("date", LocalDate.of(2026, 3, 1), "names", List.of("a", "b"), "count", 2),
                        Language.DUTCH))
                .isEqualTo("Op 1 maart 2026: a, b (2)");
    }

    @Test
    void what_a_member_wrote_is_never_read_as_a_placeholder() {
        assertThat(Sentences.filled("{a} {b}", Map.of("a", "{b} $1 \\", "b", "x"), Language.DUTCH))
                .isEqualTo("{b} $1 \\ x");
        assertThat(Sentences.filled("{unknown}", Map.of(), Language.ENGLISH)).isEqualTo("{unknown}");
    }
}
