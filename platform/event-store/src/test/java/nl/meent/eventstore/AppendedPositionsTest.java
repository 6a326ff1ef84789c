package nl.meent.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AppendedPositionsTest {

    private final AppendedPositions positions = new AppendedPositions(2);

    @Test
    void keeps_the_last_position_of_a_command() {
        positions.put("a", 1);
        positions.put("a", 3);
        assertThat(positions.take("a")).hasValue(3);
    }

    @Test
    void forgets_the_oldest_when_nobody_takes_them() {
        positions.put("a", 1);
        positions.put("b", 2);
        positions.put("c", 3);
        assertThat(positions.take("a")).isEmpty();
        assertThat(positions.take("b")).hasValue(2);
        assertThat(positions.take("c")).hasValue(3);
    }
}
