package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.read.Breakdown.Respondent;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.By;
import org.junit.jupiter.api.Test;

/**
 * Somebody who knows who responded, with the function, the province and the size of each, and the rule by which figures are hidden, tries
 * all that they could have answered, and keeps what would be published in the same way. Of no few of them may all that is left say the
 * same; unless everybody answered the same, which the total says. With a smallest cell of two and a few kinds of respondents all of it is
 * tried.
 */
class KnowingObserverTest {

    private static final int SMALLEST = 2;
    private static final int CASES = 100;
    private static final Question QUESTION =
            new Question("q", QuestionKind.SINGLE, "Wat?", null, true, List.of("A", "B"), null, null);

    /**
     * Who responded: how many of each kind.
     *
     * @param kinds function, province and size
     * @param many  how many there are of each
     */
    private record Known(List<List<String>> kinds, int[] many) {

        static Known any(Random random, int fewest, int most, int kinds) {
            Set<List<String>> some = new LinkedHashSet<>();
            while (some.size() < kinds) {
                some.add(List.of(
                        List.of("F", "G", "H").get(random.nextInt(3)),
                        List.of("U", "V").get(random.nextInt(2)),
                        List.of("S", "T").get(random.nextInt(2))));
            }
            int[] many = new int[kinds];
            Arrays.fill(many, 1);
            IntStream.range(kinds, fewest + random.nextInt(most - fewest + 1))
                    .forEach(_ -> many[random.nextInt(kinds)]++);
            return new Known(List.copyOf(some), many);
        }

        int all() {
            return IntStream.of(many).sum();
        }

        /** All ways to answer: how many of each kind chose A. At least one chose A, and one B. */
        Stream<int[]> answers() {
            int ways = IntStream.of(many).map(each -> each + 1).reduce(1, (one, other) -> one * other);
            return IntStream.range(0, ways).mapToObj(this::answer).filter(choosing -> {
                int chose = IntStream.of(choosing).sum();
                return chose > 0 && chose < all();
            });
        }

        private int[] answer(int number) {
            int[] choosing = new int[many.length];
            int rest = number;
            for (int kind = 0; kind < many.length; kind++) {
                choosing[kind] = rest % (many[kind] + 1);
                rest /= many[kind] + 1;
            }
            return choosing;
        }

        String published(int[] choosing, int several) {
            List<Respondent> respondents = new ArrayList<>();
            for (int kind = 0; kind < many.length; kind++) {
                List<String> of = kinds.get(kind);
                Map<By, String> groups = Map.of(By.FUNCTION, of.get(0), By.PROVINCE, of.get(1), By.SIZE, of.get(2));
                respondents.addAll(Collections.nCopies(choosing[kind], new Respondent(groups, answer("A"))));
                respondents.addAll(
                        Collections.nCopies(many[kind] - choosing[kind], new Respondent(groups, answer("B"))));
            }
            SmallCells cells = new SmallCells(SMALLEST);
            return Tally.of(
                            List.of(QUESTION),
                            respondents.stream().map(Respondent::answers).toList(),
                            cells)
                    + "\n" + Breakdown.of(respondents, cells, false, several).of(List.of(QUESTION));
        }

        private static List<Answer> answer(String value) {
            return List.of(new Answer("q", value));
        }
    }

    @Test
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void of_few_respondents_nothing_about_some_follows_for_who_knows_them_all() {
        assertThat(told(Breakdown.CELLS_FOR_SEVERAL)).isEmpty();
    }

    /** What the search is worth: of as few respondents several groupings would tell, as would groups of one. */
    @Test
    void several_groupings_of_as_few_would_tell() {
        assertThat(told(0)).isNotEmpty();
    }

    /** @param several from how many smallest cells on there are several groupings */
    private static List<String> told(int several) {
        Random random = new Random(19);
        return Stream.generate(() -> Known.any(random, 8, 13, 4))
                .limit(CASES)
                .flatMap(known -> told(known, several).stream())
                .toList();
    }

    private static List<String> told(Known known, int several) {
        Map<String, List<int[]>> alike = new HashMap<>();
        known.answers()
                .forEach(answer -> alike.computeIfAbsent(known.published(answer, several), _ -> new ArrayList<>())
                        .add(answer));
        List<String> told = new ArrayList<>();
        alike.forEach((published, answers) -> {
            for (int some = 1; some < 1 << known.many().length; some++) {
                if (isTold(known, answers, some)) {
                    told.add("%s of %s: who is in %s follows from %s"
                            .formatted(
                                    known.kinds(),
                                    Arrays.toString(known.many()),
                                    Integer.toBinaryString(some),
                                    published));
                }
            }
        });
        return told;
    }

    /** Whether all these say the same of some, a bit for each kind, and that is of few. */
    private static boolean isTold(Known known, List<int[]> answers, int some) {
        int chose = sum(answers.getFirst(), some);
        int others = sum(known.many(), some) - chose;
        boolean few = chose > 0 && chose < SMALLEST || others > 0 && others < SMALLEST;
        return few && answers.stream().allMatch(answer -> sum(answer, some) == chose);
    }

    private static int sum(int[] numbers, int some) {
        return IntStream.range(0, numbers.length)
                .filter(i -> (some >> i & 1) == 1)
                .map(i -> numbers[i])
                .sum();
    }
}
