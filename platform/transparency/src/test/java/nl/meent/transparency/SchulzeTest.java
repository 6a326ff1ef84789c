package nl.meent.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchulzeTest {

    private static final List<String> FIVE = List.of("A", "B", "C", "D", "E");

    /** The first example of Schulze's paper: forty-five ballots. */
    @Test
    void orders_as_the_paper_does() {
        List<List<String>> ballots = Stream.of(
                        times(5, "ACBED"),
                        times(5, "ADECB"),
                        times(8, "BEDAC"),
                        times(3, "CABED"),
                        times(7, "CAEBD"),
                        times(2, "CBADE"),
                        times(7, "DCEBA"),
                        times(8, "EBADC"))
                .flatMap(List::stream)
                .toList();
        assertThat(Schulze.order(FIVE, ballots))
                .containsExactly(List.of("E"), List.of("A"), List.of("C"), List.of("B"), List.of("D"));
    }

    @Test
    void what_beats_every_other_one_by_one_stands_first() {
        assertThat(Schulze.order(
                                List.of("A", "B", "C"),
                                join(List.of(times(3, "ABC"), times(2, "BCA"), times(2, "CAB"))))
                        .getFirst())
                .containsExactly("A");
    }

    @Test
    void what_nothing_decides_between_stands_together() {
        assertThat(Schulze.order(List.of("A", "B"), List.of())).containsExactly(List.of("A", "B"));
        assertThat(Schulze.order(List.of("A", "B", "C"), join(List.of(times(2, "ABC"), times(2, "BAC")))))
                .containsExactly(List.of("A", "B"), List.of("C"));
        assertThat(Schulze.order(
                        List.of("A", "B", "C"), join(List.of(times(1, "ABC"), times(1, "BCA"), times(1, "CAB")))))
                .containsExactly(List.of("A", "B", "C"));
    }

    @Test
    void what_is_left_out_stands_below() {
        assertThat(Schulze.order(List.of("A", "B", "C"), times(3, "B")))
                .containsExactly(List.of("B"), List.of("A", "C"));
    }

    private static List<List<String>> times(int count, String order) {
        return Collections.nCopies(count, Arrays.asList(order.split("")));
    }

    private static List<List<String>> join(List<List<List<String>>> all) {
        return all.stream().flatMap(List::stream).toList();
    }
}
