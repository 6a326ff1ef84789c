package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.meent.community.consultations.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final long SEED = 20261124;

    private final SmallCells cells = new SmallCells(5);

    @Test
    @Shows(value = NO_SMALL_CELL, by = NOTHING_HAPPENS)
    void shows_counts_of_nobody_or_enough() {
        assertThat(cells.ofParts(List.of(5L, 0L, 12L))).containsExactly(5L, 0L, 12L);
    }

    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void hides_a_few_and_what_would_tell_them_by_subtraction() {
        assertThat(cells.ofParts(List.of(20L, 6L, 3L))).containsExactly(20L, null, null);
        assertThat(cells.ofParts(List.of(20L, 3L, 4L))).containsExactly(20L, null, null);
        assertThat(cells.ofParts(List.of(20L, 1L, 0L))).containsExactly(null, null, null);
    }

    @Test
    void counts_out_of_a_known_whole_tell_nothing_about_a_few_others() {
        assertThat(cells.ofWhole(8, 20)).isEqualTo(8);
        assertThat(cells.ofWhole(20, 20)).isEqualTo(20);
        assertThat(cells.ofWhole(0, 20)).isZero();
        assertThat(cells.ofWhole(4, 20)).isNull();
        assertThat(cells.ofWhole(17, 20)).isNull();
    }

    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void whatever_was_answered_nothing_shown_leads_to_fewer_than_five() {
        Random random = new Random(SEED);
        for (int round = 0; round < 10_000; round++) {
            List<Long> counts = random.ints(1 + random.nextInt(6), 0, 15)
                    .mapToObj(Long::valueOf)
                    .toList();
            List<@Nullable Long> shown = cells.ofParts(counts);
            long whole = counts.stream().mapToLong(Long::longValue).sum();
            long known = shown.stream()
                    .filter(count -> count != null)
                    .mapToLong(Long::longValue)
                    .sum();
            boolean allShown = shown.stream().noneMatch(count -> count == null);

            assertThat(shown).as("%s", counts).doesNotContain(1L, 2L, 3L, 4L);
            assertThat(allShown || whole - known >= 5 || known == 0)
                    .as("%s %s", counts, shown)
                    .isTrue();
            assertThat(allShown || shown.stream().noneMatch(count -> count != null && count == 0))
                    .as("%s %s", counts, Arrays.toString(shown.toArray()))
                    .isTrue();
        }
    }
}
