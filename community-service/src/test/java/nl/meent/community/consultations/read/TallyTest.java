package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.events.consultations.Results.Count;
import nl.meent.events.consultations.Results.OfQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final SmallCells FIVE = new SmallCells(5);

    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void fewer_than_five_responses_show_nothing() {
        List<OfQuestion> questions =
                Tally.of(List.of(question(QuestionKind.STATEMENT, List.of(), null, null)), times(4, "AGREE"), FIVE);

        assertThat(questions.getFirst().counts())
                .containsExactly(new Count("AGREE", null), new Count("NEUTRAL", null), new Count("DISAGREE", null));
    }

    @Test
    @Shows(value = NO_SMALL_CELL, by = ACCEPTS)
    void counts_every_value_that_enough_have_chosen() {
        List<OfQuestion> questions = Tally.of(
                List.of(question(QuestionKind.STATEMENT, List.of(), null, null)),
                both(times(6, "AGREE"), times(5, "DISAGREE")),
                FIVE);

        assertThat(questions.getFirst().counts())
                .containsExactly(new Count("AGREE", 6L), new Count("NEUTRAL", 0L), new Count("DISAGREE", 5L));
    }

    @Test
    void those_who_did_not_answer_are_a_cell_too() {
        List<List<Answer>> responses = both(times(6, 2), Collections.nCopies(2, List.of()));

        List<OfQuestion> questions = Tally.of(List.of(question(QuestionKind.SCALE, List.of(), 1, 3)), responses, FIVE);

        assertThat(questions.getFirst().counts())
                .containsExactly(new Count(1, null), new Count(2, null), new Count(3, null));
    }

    @Test
    void counts_each_option_of_a_multiple_choice_by_itself() {
        List<List<Answer>> responses = both(times(6, List.of("A", "B")), times(5, List.of("A")));

        List<OfQuestion> questions =
                Tally.of(List.of(question(QuestionKind.MULTIPLE, List.of("A", "B", "C"), null, null)), responses, FIVE);

        assertThat(questions.getFirst().counts())
                .containsExactly(new Count("A", 11L), new Count("B", 6L), new Count("C", 0L));
    }

    /** What is hidden would be what is left of the total. */
    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void a_multiple_choice_of_one_hides_what_a_single_choice_does() {
        List<List<Answer>> responses =
                both(both(times(6, List.of("A")), times(2, List.of("B"))), times(12, List.of("C")));

        List<OfQuestion> questions =
                Tally.of(List.of(question(QuestionKind.MULTIPLE, List.of("A", "B", "C"), null, 1)), responses, FIVE);

        assertThat(questions.getFirst().counts())
                .containsExactly(new Count("A", null), new Count("B", null), new Count("C", 12L));
    }

    /** Twelve and twelve of twenty who all had to choose: four chose both. */
    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void a_few_who_chose_several_do_not_follow_from_the_counts() {
        Question must = new Question("q", QuestionKind.MULTIPLE, "Vraag", null, true, List.of("A", "B"), null, null);
        List<List<Answer>> either = both(times(8, List.of("A")), times(8, List.of("B")));

        assertThat(Tally.of(List.of(must), both(either, times(4, List.of("A", "B"))), FIVE)
                        .getFirst()
                        .counts())
                .containsExactly(new Count("A", null), new Count("B", null));
        assertThat(Tally.of(List.of(must), both(either, times(5, List.of("A", "B"))), FIVE)
                        .getFirst()
                        .counts())
                .containsExactly(new Count("A", 13L), new Count("B", 13L));
    }

    /** Eleven who might choose two: twenty-one were chosen, so one chose less, and since all chose A, that alone. */
    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void a_few_who_chose_fewer_than_they_might_do_not_follow_from_the_counts() {
        List<String> options = List.of("A", "B", "C");
        List<List<Answer>> two = both(times(5, List.of("A", "B")), times(5, List.of("A", "C")));
        for (boolean required : List.of(true, false)) {
            Question question = new Question("q", QuestionKind.MULTIPLE, "Vraag", null, required, options, null, 2);
            assertThat(Tally.of(List.of(question), both(two, times(1, List.of("A"))), FIVE)
                            .getFirst()
                            .counts())
                    .extracting(Count::count)
                    .containsOnlyNulls();
            assertThat(Tally.of(List.of(question), both(two, times(5, List.of("A"))), FIVE)
                            .getFirst()
                            .counts())
                    .containsExactly(new Count("A", 15L), new Count("B", 5L), new Count("C", 5L));
        }
    }

    /** Of six who all put B first, the other two come out the same only if each was preferred by three. */
    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void an_order_of_few_does_not_tell_how_many_preferred_what() {
        List<String> options = List.of("A", "B", "C");
        assertThat(orderOf(options, 3)).isNull();
        assertThat(orderOf(options, 5)).containsExactly(List.of("B"), List.of("A", "C"));
    }

    private static @Nullable List<List<String>> orderOf(List<String> options, int each) {
        List<List<Answer>> rankings = both(times(each, List.of("B", "A", "C")), times(each, List.of("B", "C", "A")));
        return Tally.of(List.of(question(QuestionKind.RANKING, options, null, null)), rankings, FIVE)
                .getFirst()
                .order();
    }

    @Test
    @Shows(value = NO_SMALL_CELL, by = REJECTS)
    void a_few_who_commented_on_several_paragraphs_do_not_follow_from_the_counts() {
        assertThat(shownOfParagraphs(4)).isFalse();
        assertThat(shownOfParagraphs(5)).isTrue();
    }

    private static boolean shownOfParagraphs(int several) {
        Question must = new Question(
                "q",
                QuestionKind.PARAGRAPHS,
                "Vraag",
                null,
                true,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(new Paragraph("1", "Een."), new Paragraph("2", "Twee.")));
        List<List<Answer>> responses = both(
                both(times(8, List.of(comment("1"))), times(8, List.of(comment("2")))),
                times(several, List.of(comment("1"), comment("2"))));
        return Objects.requireNonNull(
                        Tally.of(List.of(must), responses, FIVE).getFirst().paragraphs())
                .stream()
                .flatMap(paragraph -> paragraph.counts().stream())
                .anyMatch(count -> count.count() != null);
    }

    private static Map<String, String> comment(String paragraph) {
        return Map.of("paragraph", paragraph, "stance", "AGREE");
    }

    @Test
    void counts_what_a_ranking_puts_first_and_nothing_of_texts() {
        Question ranking = question(QuestionKind.RANKING, List.of("A", "B"), null, null);
        Question open = new Question("open", QuestionKind.OPEN, "x", null, false, List.of(), null, null);

        List<OfQuestion> questions = Tally.of(List.of(ranking, open), times(7, List.of("B", "A")), FIVE);

        assertThat(questions.getFirst().counts()).containsExactly(new Count("A", 0L), new Count("B", 7L));
        assertThat(questions.getLast().counts()).isEmpty();
    }

    private static List<List<Answer>> times(int times, Object value) {
        return Collections.nCopies(times, List.of(new Answer("q", value)));
    }

    private static List<List<Answer>> both(List<List<Answer>> some, List<List<Answer>> others) {
        List<List<Answer>> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static Question question(
            QuestionKind kind, List<String> options, @Nullable Integer min, @Nullable Integer max) {
        return new Question("q", kind, "Vraag", null, false, options, min, max);
    }
}
