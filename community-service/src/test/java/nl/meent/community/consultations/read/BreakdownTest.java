package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.GROUPS_TOGETHER_ARE_ALL;
import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.meent.community.consultations.ConsultationRule;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.read.Breakdown.Respondent;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.Group;
import nl.meent.events.consultations.Results.Grouped;
import nl.meent.events.consultations.Results.GroupsOfQuestion;
import nl.meent.runtime.testapi.rules.Case;
import org.assertj.core.api.InstanceOfAssertFactories;

/** Whatever was answered, and whatever somebody adds and subtracts, nothing is told of fewer than five. */
class BreakdownTest {

    private static final int FIVE = 5;
    private static final SmallCells CELLS = new SmallCells(FIVE);

    private static final Question FIRST = question("een", QuestionKind.SINGLE);
    private static final Question SECOND = question("twee", QuestionKind.SINGLE);
    private static final Question MANY = question("meer", QuestionKind.MULTIPLE);
    private static final List<Question> QUESTIONS = List.of(FIRST, SECOND, MANY);

    /** Somebody in a group of each grouping, with an answer to each question or none. */
    record Someone(String group, String province, String size, int one, int two, List<String> many) {

        Someone(String group, int one, int two, List<String> many) {
            this(group, "Utrecht", "FROM_250000", one, two, many);
        }

        String in(By by) {
            return switch (by) {
                case FUNCTION -> group;
                case PROVINCE -> province;
                case SIZE -> size;
            };
        }

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

    /** Some who are like each other in all groupings and a few who aren't: what lies within what leaves few. */
    @Provide
    Arbitrary<List<Someone>> people() {
        Arbitrary<List<String>> like = Arbitraries.frequencyOf(
                Tuple.of(
                        20,
                        Arbitraries.of(
                                List.of("FG", "Utrecht", "FROM_250000"),
                                List.of("FG", "Utrecht", "UNDER_50000"),
                                List.of("PO", "Drenthe", "UNDER_50000"),
                                List.of("PO", "Zeeland", "UNDER_20000"))),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("FG", "CISO", "PO"),
                                        Arbitraries.of("Drenthe", "Utrecht", "Zeeland"),
                                        Arbitraries.of("UNDER_20000", "UNDER_50000", "FROM_250000"))
                                .as(List::of)));
        return Combinators.combine(
                        like,
                        Arbitraries.of(0, 1, 1, 1, 2, 2, 3),
                        Arbitraries.of(1, 1, 1, 1, 2),
                        Arbitraries.of("A", "AB", "B", "").map(BreakdownTest::letters))
                .as((of, one, two, many) -> new Someone(of.get(0), of.get(1), of.get(2), one, two, many))
                .list()
                .ofMinSize(FIVE)
                .ofMaxSize(200);
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }

    @Property(tries = 300)
    @Shows(
            value = NO_SMALL_CELL,
            by = {ACCEPTS, REJECTS})
    void no_cell_is_small_unless_nobody_at_all_is_in_it(@ForAll("people") List<Someone> people) {
        published(people)
                .forEach((question, tables) -> tables.forEach((by, groups) -> groups.forEach(group -> {
                    List<Someone> members = membersOf(group, by, people);
                    assertThat(members).hasSizeGreaterThanOrEqualTo(FIVE);
                    assertNothingIsToldOfFew(question, members, people);
                    group.counts()
                            .forEach(count ->
                                    assertThat(count.count()).isEqualTo(chose(question, count.value(), members)));
                })));
    }

    /** Nobody is left over, so that nothing follows from the total. */
    @Property(tries = 300)
    @Shows(value = GROUPS_TOGETHER_ARE_ALL, by = ACCEPTS)
    void the_groups_of_a_question_are_everybody(@ForAll("people") List<Someone> people) {
        published(people)
                .forEach((_, tables) -> tables.forEach((by, groups) -> {
                    List<String> codes = groups.stream()
                            .flatMap(group -> group.groups().stream())
                            .toList();
                    assertThat(new TreeSet<>(codes)).isEqualTo(codesOf(by, people));
                    assertThat(codes).doesNotHaveDuplicates();
                    assertThat(groups.size()).isGreaterThan(1);
                }));
    }

    /** The sizes of groups in one question, less those in another: never a few people. */
    @Property(tries = 300)
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void no_difference_between_questions_is_small(@ForAll("people") List<Someone> people) {
        List<Set<Someone>> unions = new ArrayList<>();
        published(people)
                .values()
                .forEach(tables -> tables.forEach((by, groups) -> unions.addAll(unions(by, groups, people))));
        for (Set<Someone> large : unions) {
            for (Set<Someone> small : unions) {
                if (large.containsAll(small)) {
                    assertThat(large.size() - small.size())
                            .satisfiesAnyOf(
                                    few -> assertThat(few).isZero(),
                                    few -> assertThat(few).isGreaterThanOrEqualTo(FIVE));
                }
            }
        }
    }

    /** Whoever knows who is in which group subtracts unions of one grouping from those of the others that they lie within. */
    @Property(tries = 300)
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void no_difference_between_groupings_is_small(@ForAll("people") List<Someone> people) {
        published(people)
                .forEach((question, tables) -> tables.forEach((by, groups) -> {
                    for (Set<Someone> large : unions(by, groups, people)) {
                        tables.forEach((other, within) -> {
                            for (Set<Someone> small : unions(other, within, people)) {
                                if (other != by && large.containsAll(small)) {
                                    assertNothingIsToldOfFew(question, without(large, small), people);
                                }
                            }
                        });
                    }
                }));
    }

    /** Any sum in which each group counts as often as somebody likes, also less than never, tells of those whom it doesn't cancel out. */
    @Property(tries = 200)
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void no_sum_of_groups_tells_of_few(@ForAll("people") List<Someone> people, @ForAll Random random) {
        published(people).forEach((question, tables) -> {
            for (int i = 0; i < 300 && !tables.isEmpty(); i++) {
                Map<String, Integer> weights = weights(tables, random);
                List<Someone> left = people.stream()
                        .filter(someone -> tables.keySet().stream()
                                        .mapToInt(by -> weights.getOrDefault(by + someone.in(by), 0))
                                        .sum()
                                != 0)
                        .toList();
                assertNothingIsToldOfFew(question, left, people);
            }
        });
    }

    /** One for each group that is shown, the same for all that joined in it. */
    private static Map<String, Integer> weights(Map<By, List<Group>> tables, Random random) {
        Map<String, Integer> weights = new HashMap<>();
        tables.forEach((by, groups) -> groups.forEach(group -> {
            int weight = random.nextInt(5) - 2;
            group.groups().forEach(code -> weights.put(by + code, weight));
        }));
        return weights;
    }

    /** Nearly all of one function in one province: the few that only one of them has can be told apart by subtracting. */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void groups_join_where_two_groupings_overlap_in_all_but_a_few() {
        List<Someone> people = new ArrayList<>();
        for (int answer = 1; answer <= 2; answer++) {
            people.addAll(times(13, new Someone("FG", "Utrecht", "FROM_250000", answer, 1, List.of())));
            people.addAll(times(13, new Someone("PO", "Drenthe", "FROM_250000", answer, 1, List.of())));
        }
        assertThat(published(people).get(FIRST)).containsOnlyKeys(By.FUNCTION, By.PROVINCE);

        people.add(new Someone("FG", "Drenthe", "FROM_250000", 1, 1, List.of()));
        people.add(new Someone("PO", "Utrecht", "FROM_250000", 2, 1, List.of()));
        assertThat(published(people).get(FIRST)).containsOnlyKeys(By.FUNCTION);
        assertThat(published(people).get(SECOND)).containsOnlyKeys(By.FUNCTION);
    }

    /** That a second grouping is shown, or isn't, says something too to whoever tries all that few could have answered. */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void of_few_respondents_one_grouping_is_shown() {
        List<Someone> people = new ArrayList<>();
        for (int answer = 1; answer <= 2; answer++) {
            people.addAll(times(12, new Someone("FG", "Utrecht", "FROM_250000", answer, 1, List.of())));
            people.addAll(times(12, new Someone("PO", "Drenthe", "FROM_250000", answer, 1, List.of())));
        }
        assertThat(published(people).get(FIRST)).containsOnlyKeys(By.FUNCTION);
        people.addAll(times(2, new Someone("FG", "Utrecht", "FROM_250000", 1, 1, List.of())));
        assertThat(published(people).get(FIRST)).containsOnlyKeys(By.FUNCTION, By.PROVINCE);
    }

    /** Half of the privacy officers chose one answer, too few to be shown: provinces, which would be shown, come after that. */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void none_is_shown_after_one_that_can_not_be() {
        List<Someone> people = new ArrayList<>();
        for (String province : List.of("Utrecht", "Drenthe")) {
            people.addAll(times(15, new Someone("FG", province, "FROM_250000", 1, 1, List.of())));
            people.addAll(times(15, new Someone("FG", province, "FROM_250000", 2, 2, List.of())));
            people.addAll(times(2, new Someone("PO", province, "FROM_250000", 1, 2, List.of())));
            people.addAll(times(4, new Someone("PO", province, "FROM_250000", 2, 1, List.of())));
        }
        assertThat(published(people).get(FIRST)).isEmpty();
    }

    /**
     * Four of twenty chose the first, so they join five who all did: of nine together at least four are theirs, and if it were more
     * they could have been shown alone.
     */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void groups_join_more_where_it_follows_what_the_first_of_them_were() {
        List<Someone> people = new ArrayList<>(times(5, new Someone("GO", 1, 1, List.of())));
        people.addAll(times(6, new Someone("PO", 1, 1, List.of())));
        people.addAll(times(6, new Someone("PO", 2, 1, List.of())));
        people.addAll(times(4, new Someone("FG", 1, 1, List.of())));
        people.addAll(times(16, new Someone("FG", 2, 1, List.of())));
        assertThat(published(people).get(FIRST)).isEmpty();

        people.add(new Someone("GO", 2, 1, List.of()));
        assertThat(published(people).get(FIRST)).containsOnlyKeys(By.FUNCTION);
    }

    /** With the responses themselves, which of them add up to a group can be found out: then as many could be meant. */
    @Property(tries = 200)
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void where_responses_are_read_without_name_enough_share_all_their_groups(@ForAll("people") List<Someone> people) {
        published(breakdown(people, true))
                .values()
                .forEach(tables -> people.forEach(someone -> assertThat(people.stream()
                                .filter(other -> tables.entrySet().stream()
                                        .flatMap(table -> table.getValue().stream()
                                                .filter(group -> group.groups().contains(someone.in(table.getKey()))
                                                        && !group.groups().contains(other.in(table.getKey()))))
                                        .findAny()
                                        .isEmpty()))
                        .hasSizeGreaterThanOrEqualTo(FIVE)));
    }

    /** Who chose more than one follows from the counts and the number of people, if everybody had to choose. */
    @Example
    void groups_join_where_few_of_one_chose_more_than_everybody_had_to() {
        Question must = new Question("meer", QuestionKind.MULTIPLE, "Wat?", null, true, List.of("A", "B"), null, null);
        List<Someone> people = new ArrayList<>();
        for (String group : List.of("FG", "PO")) {
            people.addAll(times(9, new Someone(group, 1, 1, List.of("A"))));
            people.addAll(times(9, new Someone(group, 1, 1, List.of("B"))));
            people.addAll(times(9, new Someone(group, 1, 1, List.of("A", "B"))));
        }
        assertThat(breakdown(people).of(List.of(must))).hasSize(1);
        people.removeIf(
                someone -> someone.group().equals("PO") && someone.many().size() > 1);
        people.addAll(times(3, new Someone("PO", 1, 1, List.of("A", "B"))));
        assertThat(breakdown(people).of(List.of(must))).isEmpty();
    }

    /** All of one group in one province: what the province has beside is four people. */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void groups_join_where_one_lies_within_another_grouping_and_leaves_a_few() {
        List<Someone> people = new ArrayList<>(times(30, new Someone("FG", "Utrecht", "FROM_250000", 1, 1, List.of())));
        people.addAll(times(4, new Someone("PO", "Utrecht", "FROM_250000", 1, 1, List.of())));
        people.addAll(times(20, new Someone("PO", "Zeeland", "FROM_250000", 1, 1, List.of())));
        assertThat(published(people).get(SECOND)).containsOnlyKeys(By.FUNCTION);

        people.add(new Someone("PO", "Utrecht", "FROM_250000", 1, 1, List.of()));
        assertThat(published(people).get(SECOND)).containsOnlyKeys(By.FUNCTION, By.PROVINCE);
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
        assertThat(published(people).get(FIRST))
                .containsOnlyKeys(By.FUNCTION)
                .extractingByKey(By.FUNCTION, InstanceOfAssertFactories.list(Group.class))
                .containsExactly(
                        new Group(List.of("FG"), List.of(new Count("A", 6L), new Count("B", 5L), new Count("C", 0L))),
                        new Group(List.of("PO"), List.of(new Count("A", 7L), new Count("B", 5L), new Count("C", 0L))));
    }

    @Example
    @Shows(value = NO_SMALL_CELL, by = ACCEPTS)
    void a_group_that_is_too_small_is_shown_together_with_the_next_and_the_others_as_they_are() {
        List<Someone> people = Stream.of(
                        times(3, new Someone("CISO", 1, 1, List.of())),
                        times(6, new Someone("FG", 1, 1, List.of())),
                        times(12, new Someone("PO", 1, 1, List.of())))
                .flatMap(List::stream)
                .toList();
        assertThat(published(people).get(FIRST))
                .extractingByKey(By.FUNCTION, InstanceOfAssertFactories.list(Group.class))
                .extracting(Group::groups)
                .containsExactly(List.of("CISO", "FG"), List.of("PO"));
    }

    @Example
    @Shows(value = GROUPS_TOGETHER_ARE_ALL, by = REJECTS)
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void one_who_chose_otherwise_hides_the_groups_of_that_question_alone() {
        List<Someone> people = new ArrayList<>(times(9, new Someone("FG", 1, 1, List.of())));
        people.addAll(times(9, new Someone("PO", 1, 1, List.of())));
        people.add(new Someone("PO", 2, 1, List.of()));
        assertThat(published(people).get(FIRST)).isEmpty();
        assertThat(published(people).get(SECOND)).containsOnlyKeys(By.FUNCTION);
    }

    @Example
    void a_text_has_no_groups() {
        List<Someone> people = new ArrayList<>(times(9, new Someone("FG", 1, 1, List.of())));
        people.addAll(times(9, new Someone("PO", 1, 1, List.of())));
        assertThat(breakdown(people).of(List.of(question("open", QuestionKind.OPEN))))
                .isEmpty();
    }

    private static Breakdown breakdown(List<Someone> people) {
        return breakdown(people, false);
    }

    private static Breakdown breakdown(List<Someone> people, boolean oneByOne) {
        return Breakdown.of(
                people.stream()
                        .map(someone -> new Respondent(
                                Stream.of(By.values()).collect(Collectors.toMap(by -> by, someone::in)),
                                someone.answers()))
                        .toList(),
                CELLS,
                oneByOne);
    }

    private static Map<Question, Map<By, List<Group>>> published(List<Someone> people) {
        return published(breakdown(people));
    }

    private static Map<Question, Map<By, List<Group>>> published(Breakdown breakdown) {
        Map<Question, Map<By, List<Group>>> published = new HashMap<>();
        QUESTIONS.forEach(question -> published.put(question, new EnumMap<>(By.class)));
        for (Grouped grouped : breakdown.of(QUESTIONS)) {
            for (GroupsOfQuestion groups : grouped.questions()) {
                Question of = QUESTIONS.stream()
                        .filter(question -> question.id().equals(groups.questionId()))
                        .findFirst()
                        .orElseThrow();
                Objects.requireNonNull(published.get(of)).put(grouped.by(), groups.groups());
            }
        }
        return published;
    }

    private static void assertNothingIsToldOfFew(Question question, Collection<Someone> some, List<Someone> people) {
        if (some.isEmpty()) {
            return;
        }
        assertThat(some).as("people").hasSizeGreaterThanOrEqualTo(FIVE);
        Map<String, Long> told = told(question, some);
        told(question, people)
                .forEach((what, total) -> assertThat(told)
                        .as("%s: %s", question.id(), what)
                        .hasEntrySatisfying(
                                what,
                                count -> assertThat(total == 0 || count >= FIVE)
                                        .as("%s of %s", count, total)
                                        .isTrue()));
    }

    /** What a reader knows of people: how many chose each value, and what follows from that and their number. */
    private static Map<String, Long> told(Question question, Collection<Someone> people) {
        Map<String, Long> told = new HashMap<>();
        question.options().forEach(value -> told.put(value, chose(question, value, people)));
        long chosen = told.values().stream().mapToLong(Long::longValue).sum();
        if (question.kind() == QuestionKind.SINGLE) {
            told.put("none", people.size() - chosen);
        } else {
            question.options()
                    .forEach(value -> told.put("not " + value, people.size() - chose(question, value, people)));
        }
        return told;
    }

    private static long chose(Question question, Object value, Collection<Someone> people) {
        return people.stream()
                .flatMap(someone -> someone.answers().stream())
                .filter(answer -> answer.questionId().equals(question.id()))
                .filter(answer ->
                        answer.value() instanceof List<?> many ? many.contains(value) : value.equals(answer.value()))
                .count();
    }

    private static List<Someone> membersOf(Group group, By by, List<Someone> people) {
        return people.stream()
                .filter(someone -> group.groups().contains(someone.in(by)))
                .toList();
    }

    private static TreeSet<String> codesOf(By by, List<Someone> people) {
        return new TreeSet<>(people.stream().map(someone -> someone.in(by)).toList());
    }

    /** The people of every union of shown groups, of the empty one too. */
    private static List<Set<Someone>> unions(By by, List<Group> groups, List<Someone> people) {
        return IntStream.range(0, 1 << groups.size())
                .mapToObj(chosen -> IntStream.range(0, groups.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(i -> membersOf(groups.get(i), by, people))
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(BreakdownTest::nobody)))
                .toList();
    }

    private static Set<Someone> nobody() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static Set<Someone> without(Set<Someone> large, Set<Someone> small) {
        Set<Someone> rest = nobody();
        rest.addAll(large);
        rest.removeAll(small);
        return rest;
    }

    private static List<Someone> times(int count, Someone someone) {
        return Stream.generate(() -> new Someone(
                        someone.group(),
                        someone.province(),
                        someone.size(),
                        someone.one(),
                        someone.two(),
                        someone.many()))
                .limit(count)
                .toList();
    }

    private static Question question(String id, QuestionKind kind) {
        return new Question(id, kind, "Wat?", null, false, List.of("A", "B", "C"), null, null);
    }
}
