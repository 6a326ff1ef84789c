package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.GROUPS_TOGETHER_ARE_ALL;
import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.read.Results.Count;
import nl.meent.community.consultations.read.Results.Group;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;

/** Whatever was answered, and whatever somebody adds and subtracts, nothing is told of fewer than five. */
class BreakdownTest {

    private static final int FIVE = 5;
    private static final SmallCells CELLS = new SmallCells(FIVE);

    private static final Question FIRST = question("een", QuestionKind.SINGLE);
    private static final Question SECOND = question("twee", QuestionKind.SINGLE);
    private static final Question MANY = question("meer", QuestionKind.MULTIPLE);
    private static final List<Question> QUESTIONS = List.of(FIRST, SECOND, MANY);

    /** Somebody in a group, with an answer to each question or none. */
    record Someone(String group, int one, int two, List<String> many) {

        List<Answer> answers() {
            List<Answer> answers = new ArrayList<>();
            choice(one, "een", answers);
            choice(two, "twee", answers);
            if (!many.isEmpty()) {
                answers.add(new Answer("meer", many));
            }
            return answers;
        }

        private static void choice(int which, String question, List<Answer> answers) {
            if (which > 0) {
                answers.add(new Answer(question, List.of("A", "B", "C").get(which - 1)));
            }
        }
    }

    @Provide
    Arbitrary<List<Someone>> people() {
        return Combinators.combine(
                        Arbitraries.of("FG", "FG", "FG", "CISO", "PO", "RAAD"),
                        Arbitraries.of(0, 1, 1, 1, 2, 2, 3),
                        Arbitraries.of(1, 1, 1, 1, 2),
                        Arbitraries.of("A", "AB", "B", "").map(BreakdownTest::letters))
                .as(Someone::new)
                .list()
                .ofMinSize(FIVE)
                .ofMaxSize(160);
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    @Property(tries = 500)
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void no_cell_is_small_unless_nobody_at_all_is_in_it(@ForAll("people") List<Someone> people) {
        Breakdown breakdown = breakdown(people);
        for (Question question : QUESTIONS) {
            List<Group> groups = breakdown.of(question);
            assertThat(groups).allSatisfy(group -> {
                int size = sizeOf(group, people);
                assertThat(size).isGreaterThanOrEqualTo(FIVE);
                told(question, group, size)
                        .forEach(
                                (what, count) -> assertThat(count >= FIVE || total(question, what, groups, people) == 0)
                                        .as("%s: %s of %s", question.id(), what, group)
                                        .isTrue());
            });
        }
    }

    /** Nobody is left over, so that nothing follows from the total. */
    @Property(tries = 300)
    @Shows(value = GROUPS_TOGETHER_ARE_ALL, by = ACCEPTS)
    void the_groups_of_a_question_are_everybody(@ForAll("people") List<Someone> people) {
        Breakdown breakdown = breakdown(people);
        for (Question question : QUESTIONS) {
            List<Group> groups = breakdown.of(question);
            List<String> codes =
                    groups.stream().flatMap(group -> group.groups().stream()).toList();
            assertThat(groups.isEmpty() || new TreeSet<>(codes).equals(codesOf(people)))
                    .isTrue();
            assertThat(codes).doesNotHaveDuplicates();
            assertThat(groups.size()).isNotEqualTo(1);
        }
    }

    /** The sizes of groups in one question, less those in another: never a few people. */
    @Property(tries = 300)
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void no_difference_between_questions_is_small(@ForAll("people") List<Someone> people) {
        Breakdown breakdown = breakdown(people);
        Map<TreeSet<String>, Integer> unions = new HashMap<>();
        QUESTIONS.forEach(question ->
                unions(breakdown.of(question)).forEach(union -> unions.put(union, size(union, people))));
        unions.forEach((large, of) -> unions.forEach((small, than) -> {
            if (large.containsAll(small)) {
                assertThat(of - than == 0 || of - than >= FIVE)
                        .as("%s without %s", large, small)
                        .isTrue();
            }
        }));
    }

    @Example
    @Shows(value = GROUPS_TOGETHER_ARE_ALL, by = NOTHING_HAPPENS)
    void groups_that_are_large_enough_are_shown_as_they_are() {
        List<Someone> people = Stream.of(
                        times(6, new Someone("FG", 1, 1, List.of("A"))),
                        times(5, new Someone("FG", 2, 1, List.of())),
                        times(7, new Someone("PO", 1, 1, List.of("A"))),
                        times(5, new Someone("PO", 2, 1, List.of())))
                .flatMap(List::stream)
                .toList();
        assertThat(breakdown(people).of(FIRST))
                .containsExactly(
                        new Group(List.of("FG"), List.of(new Count("A", 6L), new Count("B", 5L), new Count("C", 0L))),
                        new Group(List.of("PO"), List.of(new Count("A", 7L), new Count("B", 5L), new Count("C", 0L))));
    }

    @Example
    @Shows(value = GROUPS_TOGETHER_ARE_ALL, by = REJECTS)
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void one_who_chose_otherwise_hides_the_groups_of_that_question_alone() {
        List<Someone> people = new ArrayList<>(times(9, new Someone("FG", 1, 1, List.of())));
        people.addAll(times(9, new Someone("PO", 1, 1, List.of())));
        people.add(new Someone("PO", 2, 1, List.of()));
        assertThat(breakdown(people).of(FIRST)).isEmpty();
        assertThat(breakdown(people).of(SECOND)).hasSize(2);
    }

    @Example
    void a_text_has_no_groups() {
        List<Someone> people = new ArrayList<>(times(9, new Someone("FG", 1, 1, List.of())));
        people.addAll(times(9, new Someone("PO", 1, 1, List.of())));
        assertThat(breakdown(people).of(question("open", QuestionKind.OPEN))).isEmpty();
    }

    private static Breakdown breakdown(List<Someone> people) {
        Map<String, List<List<Answer>>> byGroup = new TreeMap<>();
        people.forEach(someone ->
                byGroup.computeIfAbsent(someone.group(), _ -> new ArrayList<>()).add(someone.answers()));
        return Breakdown.of(byGroup, CELLS);
    }

    /** What a reader knows of a group: the counts, and what follows from them and its size. */
    private static Map<String, Long> told(Question question, Group group, int size) {
        Map<String, Long> told = new HashMap<>();
        group.counts().forEach(count -> told.put(count.value().toString(), of(count)));
        long chosen = told.values().stream().mapToLong(Long::longValue).sum();
        if (question.kind() == QuestionKind.SINGLE) {
            told.put("none", size - chosen);
        } else {
            group.counts().forEach(count -> told.put("not " + count.value(), size - of(count)));
        }
        return told;
    }

    private static long of(Count count) {
        return Objects.requireNonNull(count.count());
    }

    private static long total(Question question, String what, List<Group> groups, List<Someone> people) {
        return groups.stream()
                .flatMapToLong(group -> LongStream.of(
                        told(question, group, sizeOf(group, people)).getOrDefault(what, 0L)))
                .sum();
    }

    private static int sizeOf(Group group, List<Someone> people) {
        return size(new TreeSet<>(group.groups()), people);
    }

    private static int size(TreeSet<String> codes, List<Someone> people) {
        return (int) people.stream()
                .filter(someone -> codes.contains(someone.group()))
                .count();
    }

    private static TreeSet<String> codesOf(List<Someone> people) {
        return new TreeSet<>(people.stream().map(Someone::group).toList());
    }

    /** Every union of shown groups, the empty one too. */
    private static List<TreeSet<String>> unions(List<Group> groups) {
        return IntStream.range(0, 1 << groups.size())
                .mapToObj(chosen -> {
                    TreeSet<String> union = new TreeSet<>();
                    IntStream.range(0, groups.size())
                            .filter(i -> (chosen >> i & 1) == 1)
                            .forEach(i -> union.addAll(groups.get(i).groups()));
                    return union;
                })
                .toList();
    }

    private static List<Someone> times(int count, Someone someone) {
        return Collections.nCopies(count, someone);
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(id, kind, "Wat?", null, false, List.of("A", "B", "C"), null, null);
    }
}
