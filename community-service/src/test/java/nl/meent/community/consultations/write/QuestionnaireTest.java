package nl.meent.community.consultations.write;

import static nl.meent.community.consultations.ConsultationRule.ALL_FAULTS_AT_ONCE;
import static nl.meent.community.consultations.ConsultationRule.ANSWERS_FIT_QUESTIONS;
import static nl.meent.community.consultations.ConsultationRule.REQUIRED_IS_ANSWERED;
import static nl.meent.runtime.testapi.rules.Case.ACCEPTS;
import static nl.meent.runtime.testapi.rules.Case.NOTHING_HAPPENS;
import static nl.meent.runtime.testapi.rules.Case.REJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import nl.meent.community.consultations.Shows;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireTest {

    private static final List<String> OPTIONS = List.of("A", "B", "C");

    private final Questionnaire questions = new Questionnaire(List.of(
            question("open", QuestionKind.OPEN, true, List.of(), null, null),
            question("single", QuestionKind.SINGLE, false, OPTIONS, null, null),
            question("multiple", QuestionKind.MULTIPLE, false, OPTIONS, null, 2),
            question("scale", QuestionKind.SCALE, false, List.of(), 0, 10),
            question("ranking", QuestionKind.RANKING, false, OPTIONS, null, null),
            question("statement", QuestionKind.STATEMENT, false, List.of(), null, null)));

    static Stream<Arguments> answersThatFit() {
        return Stream.of(
                Arguments.of("open", "Een tekst"),
                Arguments.of("single", "B"),
                Arguments.of("multiple", List.of("C", "A")),
                Arguments.of("scale", 0),
                Arguments.of("scale", 10),
                Arguments.of("ranking", List.of("C", "A", "B")),
                Arguments.of("statement", "NEUTRAL"));
    }

    @ParameterizedTest
    @MethodSource("answersThatFit")
    @Shows(
            value = {ANSWERS_FIT_QUESTIONS, ALL_FAULTS_AT_ONCE},
            by = ACCEPTS)
    void takes_what_fits_the_question(String question, Object value) {
        assertThatCode(() -> questions.checkDrafted(new Given(question, value))).doesNotThrowAnyException();
        assertThat(questions.draft(List.of(new Given(question, value)))).containsExactly(new Answer(question, value));
    }

    static Stream<Arguments> answersThatDoNot() {
        return Stream.of(
                Arguments.of("open", 3, AnswerRejection.NOT_A_TEXT),
                Arguments.of("open", "x".repeat(20_001), AnswerRejection.TOO_LONG),
                Arguments.of("single", "D", AnswerRejection.NOT_AN_OPTION),
                Arguments.of("single", List.of("A"), AnswerRejection.NOT_AN_OPTION),
                Arguments.of("multiple", "A", AnswerRejection.NOT_OPTIONS),
                Arguments.of("multiple", List.of("A", "A"), AnswerRejection.NOT_OPTIONS),
                Arguments.of("multiple", List.of("A", "D"), AnswerRejection.NOT_OPTIONS),
                Arguments.of("multiple", List.of("A", "B", "C"), AnswerRejection.TOO_MANY),
                Arguments.of("scale", -1, AnswerRejection.NOT_ON_SCALE),
                Arguments.of("scale", 11, AnswerRejection.NOT_ON_SCALE),
                Arguments.of("scale", "3", AnswerRejection.NOT_ON_SCALE),
                Arguments.of("scale", 3.5, AnswerRejection.NOT_ON_SCALE),
                Arguments.of("ranking", List.of("A", "B", "B"), AnswerRejection.NOT_A_RANKING),
                Arguments.of("ranking", "A", AnswerRejection.NOT_A_RANKING),
                Arguments.of("statement", "agree", AnswerRejection.NOT_A_STANCE));
    }

    @ParameterizedTest
    @MethodSource("answersThatDoNot")
    @Shows(value = ANSWERS_FIT_QUESTIONS, by = REJECTS)
    void refuses_what_does_not_fit(String question, Object value, AnswerRejection why) {
        assertThat(wrong(given("open", "Tekst"), given(question, value))).contains("/answers/1/value " + why);
    }

    @Test
    @Shows(
            value = REQUIRED_IS_ANSWERED,
            by = {ACCEPTS, REJECTS, NOTHING_HAPPENS})
    void a_response_answers_what_is_required_and_a_draft_need_not() {
        assertThat(wrong(given("single", "A"))).containsExactly("/answers REQUIRED");
        assertThat(wrong(given("open", "  "))).containsExactly("/answers/0/value REQUIRED");
        assertThat(wrong(given("open", null))).containsExactly("/answers/0/value REQUIRED");
        assertThat(questions.draft(List.of(given("open", " "), given("single", "A"))))
                .containsExactly(new Answer("single", "A"));
    }

    @Test
    @Shows(
            value = REQUIRED_IS_ANSWERED,
            by = {ACCEPTS, REJECTS})
    void a_ranking_is_complete_in_a_response_and_may_be_partial_in_a_draft() {
        assertThat(wrong(given("open", "x"), given("ranking", List.of("A", "B"))))
                .containsExactly("/answers/1/value NOT_A_RANKING");
        assertThat(questions.draft(List.of(given("ranking", List.of("A", "B")))))
                .hasSize(1);
    }

    /** Who ticked one too many goes on writing meanwhile, and loses nothing. */
    @Test
    @Shows(
            value = REQUIRED_IS_ANSWERED,
            by = {ACCEPTS, REJECTS})
    void a_response_has_no_more_choices_than_asked_and_a_draft_may() {
        assertThat(wrong(given("open", "x"), given("multiple", List.of("A", "B", "C"))))
                .containsExactly("/answers/1/value TOO_MANY");
        assertThat(questions.draft(List.of(given("multiple", List.of("A", "B", "C")))))
                .hasSize(1);
    }

    @Test
    @Shows(value = ANSWERS_FIT_QUESTIONS, by = NOTHING_HAPPENS)
    void what_says_nothing_is_not_stored() {
        assertThat(questions.response(List.of(
                        given("open", "Tekst"),
                        given("single", null),
                        given("multiple", List.of()),
                        given("statement", " "))))
                .containsExactly(new Answer("open", "Tekst"));
    }

    @Test
    @Shows(value = ALL_FAULTS_AT_ONCE, by = REJECTS)
    void names_all_that_is_wrong_at_once() {
        assertThat(wrong(given("scale", 11), given("scale", 3), given("nieuw", "x")))
                .containsExactlyInAnyOrder(
                        "/answers/0/value NOT_ON_SCALE",
                        "/answers/1/questionId TWICE",
                        "/answers/2/questionId UNKNOWN_QUESTION",
                        "/answers REQUIRED");
    }

    private List<String> wrong(Given... given) {
        return catchThrowableOfType(InvalidException.class, () -> questions.response(List.of(given))).fields().stream()
                .map(QuestionnaireTest::said)
                .toList();
    }

    private static String said(InvalidField field) {
        return field.pointer() + " " + ((Enum<?>) field.rejection()).name();
    }

    private static Given given(String question, @Nullable Object value) {
        return new Given(question, value);
    }

    private static Question question(
            String id,
            QuestionKind kind,
            boolean required,
            List<String> options,
            @Nullable Integer min,
            @Nullable Integer max) {
        return new Question(id, kind, id, null, required, options, min, max);
    }
}
