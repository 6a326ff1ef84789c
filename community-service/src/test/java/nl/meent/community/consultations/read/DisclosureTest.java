package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.read.Breakdown.Respondent;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.By;
import org.junit.jupiter.api.Test;

/**
 * The strongest attack that there is, on all small consultations: somebody who knows how figures are hidden makes up every set of
 * responses, keeps those that would be published in the same way, and looks where they all agree. A number from 1 up to the smallest
 * cell must never be what they all agree on.
 */
class DisclosureTest {

    private static final Question QUESTION =
            new Question("q", QuestionKind.SINGLE, "Wat?", null, true, List.of("A", "B"), null, null);

    /**
     * Somebody who responded.
     *
     * @param function code of the one group
     * @param province code of the other
     * @param answer   the answer
     */
    private record Type(String function, String province, String answer) {

        boolean isIn(String named) {
            return named.isEmpty() || named.equals(function) || named.equals(province) || named.equals(answer);
        }
    }

    /** At the real smallest cell, five: how many responded in each group. */
    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void the_size_of_a_small_group_does_not_follow() {
        attack(types(List.of("F", "G", "H", "I", "J"), List.of(""), List.of("A")), 5, 15);
    }

    /** Each group that is named has somebody in it: of four with four respondents it is clear how many each has. */
    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void the_size_of_each_of_many_groups_that_are_shown_as_one_does_not_follow() {
        attack(types(List.of("F", "G", "H", "I", "J"), List.of(""), List.of("A")), 3, 15);
    }

    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void what_a_few_in_a_group_answered_does_not_follow() {
        attack(types(List.of("F", "G", "H", "I"), List.of(""), List.of("A", "B")), 3, 9);
    }

    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void nothing_about_a_few_follows_from_two_groupings_together() {
        attack(types(List.of("F", "G", "H"), List.of("U", "V"), List.of("A", "B")), 3, 6);
    }

    private static List<Type> types(List<String> functions, List<String> provinces, List<String> answers) {
        return functions.stream()
                .flatMap(function -> provinces.stream()
                        .flatMap(province -> answers.stream().map(answer -> new Type(function, province, answer))))
                .toList();
    }

    private static void attack(List<Type> types, int smallest, int most) {
        List<int[]> cells = cells(types);
        Map<String, int[][]> known = new HashMap<>();
        everyone(types.size(), most, counts -> {
            int[][] range = known.computeIfAbsent(
                    published(types, counts, new SmallCells(smallest)), _ -> new int[cells.size()][]);
            for (int i = 0; i < range.length; i++) {
                int size = IntStream.of(cells.get(i)).map(type -> counts[type]).sum();
                int[] before = range[i] == null ? new int[] {size, size} : range[i];
                range[i] = new int[] {Math.min(before[0], size), Math.max(before[1], size)};
            }
        });
        assertThat(known).hasSizeGreaterThan(1);
        known.forEach((published, ranges) -> {
            for (int i = 0; i < ranges.length; i++) {
                boolean small = ranges[i][0] > 0 && ranges[i][0] < smallest;
                assertThat(small && ranges[i][0] == ranges[i][1])
                        .as("%d of %s follows from %s", ranges[i][0], named(types, cells.get(i)), published)
                        .isFalse();
            }
        });
    }

    /** Every combination of a group, another group and an answer, or of less than that: which types are in it. */
    private static List<int[]> cells(List<Type> types) {
        List<int[]> cells = new ArrayList<>();
        for (String function : with(types, Type::function)) {
            for (String province : with(types, Type::province)) {
                for (String answer : with(types, Type::answer)) {
                    cells.add(IntStream.range(0, types.size())
                            .filter(type -> types.get(type).isIn(function)
                                    && types.get(type).isIn(province)
                                    && types.get(type).isIn(answer))
                            .toArray());
                }
            }
        }
        return cells;
    }

    private static List<String> with(List<Type> types, Function<Type, String> part) {
        List<String> all = new ArrayList<>(types.stream().map(part).distinct().toList());
        if (!all.contains("")) {
            all.add("");
        }
        return all;
    }

    private static List<Type> named(List<Type> types, int[] cell) {
        return IntStream.of(cell).mapToObj(types::get).toList();
    }

    /** How many there are of each type, in all ways up to that many together. */
    private static void everyone(int types, int most, Consumer<int[]> each) {
        fill(new int[types], 0, most, each);
    }

    private static void fill(int[] counts, int type, int left, Consumer<int[]> each) {
        if (type == counts.length) {
            each.accept(counts);
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[type] = count;
            fill(counts, type + 1, left - count, each);
        }
        counts[type] = 0;
    }

    private static String published(List<Type> types, int[] counts, SmallCells cells) {
        List<Respondent> respondents = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Type type = types.get(i);
            Map<By, String> groups = Map.of(By.FUNCTION, type.function(), By.PROVINCE, type.province(), By.SIZE, "");
            respondents.addAll(Collections.nCopies(
                    counts[i], new Respondent(groups, List.of(new Answer("q", type.answer())))));
        }
        List<List<Answer>> all = respondents.stream().map(Respondent::answers).toList();
        return Tally.of(List.of(QUESTION), all, cells) + "\n"
                + Breakdown.of(respondents, cells, false).of(List.of(QUESTION));
    }
}
