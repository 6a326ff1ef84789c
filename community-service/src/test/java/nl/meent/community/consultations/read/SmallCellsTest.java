package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.Shows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void hides_a_few_from_who_knows_that_they_are_few() {
        assertThat(cells.ofParts(List.of(5L, 4L, 4L))).containsOnlyNulls();
        assertThat(cells.ofParts(List.of(6L, 6L, 4L))).containsOnlyNulls();
        assertThat(cells.ofParts(List.of(4L, 6L, 6L))).containsExactly(null, null, 6L);
        assertThat(cells.ofParts(List.of(8L, 4L, 4L, 4L, 4L))).containsOnlyNulls();
    }

    /** All that could have been answered, told apart by what is shown of it: by somebody who knows the rule, and how many there are. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void of_all_that_looks_the_same_no_small_count_is_the_same(int smallest) {
        for (int parts = 1; parts <= 4; parts++) {
            for (int whole = smallest; whole <= 24 - 3 * (parts - 2); whole++) {
                Map<List<@Nullable Long>, List<List<Long>>> alike =
                        all(parts, whole).collect(Collectors.groupingBy(new SmallCells(smallest)::ofParts));
                alike.values().forEach(each -> assertTellsNoneOfFew(each, smallest));
            }
        }
    }

    private static void assertTellsNoneOfFew(List<List<Long>> alike, int smallest) {
        for (int place = 0; place < alike.getFirst().size(); place++) {
            int at = place;
            List<Long> values =
                    alike.stream().map(counts -> counts.get(at)).distinct().toList();
            assertThat(values.size() > 1 || values.getFirst() == 0 || values.getFirst() >= smallest)
                    .as("%s at %d", alike, place)
                    .isTrue();
        }
    }

    private static Stream<List<Long>> all(int parts, long whole) {
        return parts == 1
                ? Stream.of(List.of(whole))
                : LongStream.rangeClosed(0, whole)
                        .boxed()
                        .flatMap(first -> all(parts - 1, whole - first)
                                .map(rest -> Stream.concat(Stream.of(first), rest.stream())
                                        .toList()));
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
