package nl.meent.community.consultations.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.meent.community.consultations.ConsultationRule;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.read.Breakdown.Respondent;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Condition;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.By;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.GroupsOfQuestion;
import nl.meent.events.consultations.Results.OfParagraph;
import nl.meent.events.consultations.Results.OfQuestion;
import nl.meent.runtime.testapi.rules.Case;
import org.jspecify.annotations.Nullable;

/** Counts of questions that not everybody was asked, and of the paragraphs of a draft text. */
class ConditionalTallyTest {

    private static final SmallCells FIVE = new SmallCells(5);
    private static final Question FIRST = question("first", QuestionKind.SINGLE, null);
    private static final Question MANY = question("many", QuestionKind.MULTIPLE, null);
    private static final Question THEN =
            question("then", QuestionKind.STATEMENT, new Condition("first", List.of("A", "B")));

    @Example
    void who_was_not_asked_did_not_answer() {
        List<List<Answer>> responses =
                all(times(6, "first", "A", "then", "AGREE"), times(7, "first", "C"), times(5, "first", "A"));
        assertThat(counts(THEN, Tally.of(List.of(FIRST, THEN), responses, FIVE)))
                .containsExactly(6L, 0L, 0L);
    }

    /** That six were asked is known: how often the answer before was given is shown. */
    @Example
    void the_few_who_were_asked_and_did_not_answer_are_hidden() {
        List<List<Answer>> responses =
                all(times(5, "first", "A", "then", "AGREE"), times(1, "first", "A"), times(7, "first", "C"));
        assertThat(counts(THEN, Tally.of(List.of(FIRST, THEN), responses, FIVE)))
                .containsExactly(null, null, null);
        Question several = question("then", QuestionKind.MULTIPLE, new Condition("first", List.of("A")));
        List<List<Answer>> chosen =
                all(times(5, "first", "A", "then", List.of("B")), times(1, "first", "A"), times(7, "first", "C"));
        assertThat(counts(several, Tally.of(List.of(FIRST, several), chosen, FIVE)))
                .containsExactly(0L, null, 0L);
    }

    /** Twenty were asked, as the question before tells: if seventeen were shown to agree, three did not. */
    @Example
    void few_are_not_hidden_among_those_who_were_not_asked() {
        List<List<Answer>> responses = all(
                times(17, "first", "A", "then", "AGREE"),
                times(3, "first", "A", "then", "NEUTRAL"),
                times(6, "first", "C"));
        assertThat(counts(THEN, Tally.of(List.of(FIRST, THEN), responses, FIVE)))
                .containsExactly(null, null, null);
    }

    /** Twelve were asked: then three chose A, which is not shown at the question before. */
    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void how_many_were_asked_never_tells_a_count_that_is_hidden_before() {
        List<List<Answer>> responses = all(
                times(3, "first", "A", "then", "AGREE"),
                times(9, "first", "B", "then", "AGREE"),
                times(5, "first", "C"));
        List<OfQuestion> results = Tally.of(List.of(FIRST, THEN), responses, FIVE);
        assertThat(counts(FIRST, results)).as("A is too few").contains((Long) null);
        assertThat(counts(THEN, results)).containsExactly(null, null, null);
    }

    /** Six and six, eleven together: one chose both. */
    @Example
    void how_many_were_asked_never_tells_who_chose_two_things() {
        Question then = question("then", QuestionKind.STATEMENT, new Condition("many", List.of("A", "B")));
        List<List<Answer>> responses = all(
                times(1, "many", List.of("A", "B"), "then", "AGREE"),
                times(5, "many", List.of("A"), "then", "AGREE"),
                times(5, "many", List.of("B"), "then", "AGREE"),
                times(6, "many", List.of("C")));
        List<OfQuestion> results = Tally.of(List.of(MANY, then), responses, FIVE);
        assertThat(counts(MANY, results)).containsExactly(6L, 6L, 6L);
        assertThat(counts(then, results)).containsExactly(null, null, null);
        List<List<Answer>> more = all(responses, times(4, "many", List.of("A", "B"), "then", "AGREE"));
        assertThat(counts(then, Tally.of(List.of(MANY, then), more, FIVE))).containsExactly(15L, 0L, 0L);
    }

    @Property
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void every_number_that_is_told_or_follows_is_none_or_enough(
            @ForAll @IntRange(max = 8) int silent,
            @ForAll @IntRange(max = 8) int a,
            @ForAll @IntRange(max = 8) int agreeing,
            @ForAll @IntRange(max = 8) int b,
            @ForAll @IntRange(max = 8) int c) {
        List<List<Answer>> responses = all(
                Collections.nCopies(silent, List.of()),
                times(a, "first", "A"),
                times(agreeing, "first", "A", "then", "AGREE"),
                times(b, "first", "B", "then", "DISAGREE"),
                times(c, "first", "C"));
        List<OfQuestion> results = Tally.of(List.of(FIRST, THEN), responses, FIVE);
        List<@Nullable Long> first = counts(FIRST, results);
        List<@Nullable Long> then = counts(THEN, results);

        assertThat(Stream.concat(first.stream(), then.stream()).filter(Objects::nonNull))
                .allSatisfy(count -> assertThat(isEnough(count)).isTrue());
        if (then.stream().allMatch(Objects::nonNull)) {
            long answered = then.stream().mapToLong(Objects::requireNonNull).sum();
            assertThat(isEnough(a + agreeing + b - answered))
                    .as("asked, and silent")
                    .isTrue();
            assertThat(isEnough(responses.size() - (a + agreeing + b)))
                    .as("not asked")
                    .isTrue();
            assertThat(first.subList(0, 2)).as("told before").doesNotContainNull();
        }
    }

    @Example
    void counts_each_stance_on_each_paragraph() {
        Question text = paragraphs(null);
        List<List<Answer>> responses = all(
                times(6, "text", List.of(comment("1", "AGREE"), comment("2", "CHANGE"))),
                times(5, "text", List.of(comment("1", "REMARK"))));
        OfQuestion found = Tally.of(List.of(text), responses, FIVE).getFirst();
        assertThat(found.counts()).isEmpty();
        assertThat(found.paragraphs())
                .containsExactly(
                        new OfParagraph(
                                "1", List.of(new Count("AGREE", 6L), new Count("CHANGE", 0L), new Count("REMARK", 5L))),
                        new OfParagraph(
                                "2",
                                List.of(new Count("AGREE", 0L), new Count("CHANGE", 6L), new Count("REMARK", 0L))));
    }

    @Example
    void a_paragraph_of_which_few_said_something_is_not_counted_and_nor_are_few_responses() {
        Question text = paragraphs(null);
        List<List<Answer>> responses = all(
                times(9, "text", List.of(comment("1", "AGREE"))),
                times(2, "text", List.of(comment("1", "AGREE"), comment("2", "CHANGE"))));
        List<OfParagraph> found = paragraphsOf(Tally.of(List.of(text), responses, FIVE));
        assertThat(found.getFirst().counts()).contains(new Count("AGREE", 11L));
        assertThat(found.getLast().counts())
                .allSatisfy(count -> assertThat(count.count()).isNull());

        assertThat(paragraphsOf(Tally.of(List.of(text), times(4, "text", List.of(comment("1", "AGREE"))), FIVE)))
                .allSatisfy(each -> assertThat(each.counts())
                        .allSatisfy(count -> assertThat(count.count()).isNull()));
    }

    @Example
    @Shows(value = ConsultationRule.NO_SMALL_CELL, by = Case.REJECTS)
    void paragraphs_that_few_were_asked_about_are_not_counted() {
        Question text = paragraphs(new Condition("first", List.of("A")));
        List<List<Answer>> responses = all(
                times(5, "first", "A", "text", List.of(comment("1", "AGREE"))),
                times(1, "first", "A"),
                times(7, "first", "C"));
        assertThat(paragraphsOf(Tally.of(List.of(FIRST, text), responses, FIVE))
                        .getFirst()
                        .counts())
                .allSatisfy(count -> assertThat(count.count()).isNull());
    }

    @Example
    void what_not_everybody_was_asked_is_not_broken_down() {
        List<Respondent> respondents = Stream.of("FG", "PO")
                .flatMap(group -> times(9, "first", "A", "then", "AGREE").stream()
                        .map(answers -> new Respondent(
                                Map.of(By.FUNCTION, group, By.PROVINCE, "Utrecht", By.SIZE, "OTHER"), answers)))
                .toList();
        assertThat(Breakdown.of(respondents, FIVE, false).of(List.of(FIRST, THEN, paragraphs(null))))
                .singleElement()
                .satisfies(grouped -> assertThat(grouped.questions())
                        .extracting(GroupsOfQuestion::questionId)
                        .containsExactly(FIRST.id()));
    }

    private static boolean isEnough(long count) {
        return count == 0 || count >= FIVE.smallest();
    }

    private static List<@Nullable Long> counts(Question question, List<OfQuestion> results) {
        List<@Nullable Long> counts = new ArrayList<>();
        results.stream()
                .filter(each -> each.questionId().equals(question.id()))
                .flatMap(each -> each.counts().stream())
                .forEach(count -> counts.add(count.count()));
        return counts;
    }

    private static List<OfParagraph> paragraphsOf(List<OfQuestion> results) {
        return Objects.requireNonNull(results.getLast().paragraphs());
    }

    private static Map<String, Object> comment(String paragraph, String stance) {
        return stance.equals("AGREE")
                ? Map.of("paragraph", paragraph, "stance", stance)
                : Map.of("paragraph", paragraph, "stance", stance, "text", "x");
    }

    private static List<List<Answer>> times(int times, Object... questionsAndValues) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < questionsAndValues.length; i += 2) {
            answers.add(new Answer((String) questionsAndValues[i], questionsAndValues[i + 1]));
        }
        return Collections.nCopies(times, answers);
    }

    @SafeVarargs
    private static List<List<Answer>> all(List<List<Answer>>... some) {
        List<List<Answer>> all = new ArrayList<>();
        for (List<List<Answer>> each : some) {
            all.addAll(each);
        }
        return all;
    }

    private static Question question(String id, QuestionKind kind, @Nullable Condition condition) {
        List<String> options = kind == QuestionKind.STATEMENT ? List.of() : List.of("A", "B", "C");
        return new Question(id, kind, "Wat?", null, false, options, null, null, null, condition, List.of());
    }

    private static Question paragraphs(@Nullable Condition condition) {
        return new Question(
                "text",
                QuestionKind.PARAGRAPHS,
                "Wat?",
                null,
                false,
                List.of(),
                null,
                null,
                null,
                condition,
                List.of(new Paragraph("1", "Een"), new Paragraph("2", "Twee")));
    }
}
