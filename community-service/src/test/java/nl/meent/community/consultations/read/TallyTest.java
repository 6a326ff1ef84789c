package nl.meent.community.consultations.read;

import static nl.meent.community.consultations.ConsultationRule.NO_SMALL_CELL;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.meent.community.consultations.Shows;
import nl.meent.events.consultations.Answer;
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
