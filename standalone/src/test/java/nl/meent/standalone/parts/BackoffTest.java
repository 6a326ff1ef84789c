package nl.meent.standalone.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff();

    @Test
    void doubles_up_to_thirty_seconds() {
        assertThat(Stream.generate(
                                () -> backoff.afterDeath(Duration.ofSeconds(3)).toSeconds())
                        .limit(8))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void begins_anew_after_a_minute_of_running() {
        var _ = backoff.afterDeath(Duration.ofSeconds(3));
        var _ = backoff.afterDeath(Duration.ofSeconds(3));
        assertThat(backoff.afterDeath(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(1));
    }
}
