package nl.meent.community.consultations.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Condition;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A question that is only asked after some answers to an earlier one. */
class ConditionsTest {

    private final Questionnaire questions = new Questionnaire(List.of(
            question("camera", QuestionKind.SINGLE, false, null),
            question("hoeveel", QuestionKind.SCALE, true, new Condition("camera", List.of("Ja"))),
            question("waar", QuestionKind.MULTIPLE, false, new Condition("hoeveel", List.of(4, 5))),
            question("waarom", QuestionKind.OPEN, true, new Condition("waar", List.of("Nee", "Misschien")))));

    @Test
    void what_is_asked_after_a_given_answer_is_kept() {
        List<Given> given = List.of(
                new Given("camera", "Ja"),
                new Given("hoeveel", 4),
                new Given("waar", List.of("Ja", "Nee")),
                new Given("waarom", "Daarom"));
        assertThat(questions.response(given))
                .containsExactly(
                        new Answer("camera", "Ja"),
                        new Answer("hoeveel", 4),
                        new Answer("waar", List.of("Ja", "Nee")),
                        new Answer("waarom", "Daarom"));
        assertThat(questions.leftOut(given)).isEmpty();
    }

    @Test
    void what_is_not_asked_is_left_out_whatever_it_is_and_named() {
        List<Given> given = List.of(
                new Given("camera", "Nee"), new Given("hoeveel", "veel te veel"), new Given("waarom", "Daarom"));
        assertThat(questions.response(given)).containsExactly(new Answer("camera", "Nee"));
        assertThat(questions.leftOut(given)).containsExactly("hoeveel", "waarom");
    }

    @Test
    void a_question_that_depends_on_one_that_is_not_asked_is_not_asked_either() {
        List<Given> given =
                List.of(new Given("hoeveel", 5), new Given("waar", List.of("Nee")), new Given("waarom", "x"));
        assertThat(questions.response(given)).isEmpty();
        assertThat(questions.leftOut(given)).containsExactly("hoeveel", "waar", "waarom");
    }

    @Test
    void only_what_is_asked_must_be_answered() {
        assertThat(questions.response(List.of(new Given("camera", "Nee")))).hasSize(1);
        assertThat(wrong(new Given("camera", "Ja"))).containsExactly("/answers REQUIRED");
        assertThat(wrong(new Given("camera", "Ja"), new Given("hoeveel", null)))
                .containsExactly("/answers/1/value REQUIRED");
    }

    @Test
    void what_is_asked_must_fit_and_a_question_that_is_not_there_is_unknown() {
        assertThat(wrong(new Given("camera", "Ja"), new Given("hoeveel", 9)))
                .containsExactly("/answers/1/value NOT_ON_SCALE");
        assertThat(wrong(new Given("camera", "Nee"), new Given("nergens", 9)))
                .containsExactly("/answers/1/questionId UNKNOWN_QUESTION");
        assertThat(wrong(new Given("camera", "Nee"), new Given("hoeveel", 9), new Given("hoeveel", 8)))
                .containsExactly("/answers/2/questionId TWICE");
    }

    /** Who goes back to an earlier answer finds what was written. */
    @Test
    void a_draft_keeps_what_is_not_asked() {
        List<Given> given = List.of(new Given("camera", "Nee"), new Given("hoeveel", 3));
        assertThat(questions.draft(given)).containsExactly(new Answer("camera", "Nee"), new Answer("hoeveel", 3));
        assertThat(questions.leftOut(given)).containsExactly("hoeveel");
    }

    @Test
    void an_empty_answer_is_nothing_that_is_left_out() {
        assertThat(questions.leftOut(List.of(new Given("camera", "Nee"), new Given("waarom", " "))))
                .isEmpty();
    }

    private List<String> wrong(Given... given) {
        return catchThrowableOfType(InvalidException.class, () -> questions.response(List.of(given))).fields().stream()
                .map(ConditionsTest::said)
                .toList();
    }

    private static String said(InvalidField field) {
        return field.pointer() + " " + ((Enum<?>) field.rejection()).name();
    }

    private static Question question(String id, QuestionKind kind, boolean required, @Nullable Condition condition) {
        List<String> options = kind == QuestionKind.SCALE ? List.of() : List.of("Ja", "Nee", "Misschien");
        return new Question(id, kind, id, null, required, options, 1, 5, null, condition, List.of());
    }
}
