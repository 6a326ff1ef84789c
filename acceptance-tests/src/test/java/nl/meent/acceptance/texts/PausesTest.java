package nl.meent.acceptance.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PausesTest {

    private static Optional<Duration> asked(String value) {
        return Pauses.asked(HttpHeaders.of(Map.of("Retry-After", List.of(value)), (_, _) -> true));
    }

    @Test
    void reads_seconds() {
        assertThat(asked("7")).contains(Duration.ofSeconds(7));
    }

    @Test
    void doesn_t_wait_for_a_moment_that_is_past() {
        assertThat(asked("Sun, 06 Nov 1994 08:49:37 GMT")).contains(Duration.ZERO);
    }

    @Test
    void passes_over_what_it_can_t_read() {
        assertThat(asked("soon")).isEmpty();
    }
}
