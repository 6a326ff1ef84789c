package nl.meent.community.consultations.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.events.consultations.Answer;
import nl.meent.events.consultations.Paragraph;
import nl.meent.events.consultations.Question;
import nl.meent.events.consultations.QuestionKind;
import nl.meent.runtime.rejections.InvalidException;
import nl.meent.runtime.rejections.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Comments on the numbered paragraphs of a draft text. */
class ParagraphAnswersTest {

    private final Questionnaire questions = new Questionnaire(List.of(new Question(
            "tekst",
            QuestionKind.PARAGRAPHS,
            "Wat vindt u van de tekst?",
            null,
            true,
            List.of(),
            null,
            null,
            null,
            null,
            List.of(new Paragraph("1", "Een"), new Paragraph("3.1a", "Twee"), new Paragraph("4", "Drie")))));

    @Test
    void comments_are_kept_in_the_order_of_the_text_and_paragraphs_may_be_left_out() {
        List<Object> comments = List.of(comment("3.1a", "CHANGE", "Liever zo."), comment("1", "AGREE", null));
        assertThat(response(comments))
                .containsExactly(new Answer(
                        "tekst",
                        List.of(
                                Map.of("paragraph", "1", "stance", "AGREE"),
                                Map.of("paragraph", "3.1a", "stance", "CHANGE", "text", "Liever zo."))));
    }

    @Test
    void an_empty_text_is_none() {
        assertThat(response(List.of(comment("4", "AGREE", "  "))))
                .containsExactly(new Answer("tekst", List.of(Map.of("paragraph", "4", "stance", "AGREE"))));
    }

    static Stream<Arguments> wrongComments() {
        return Stream.of(
                Arguments.of("AGREE", "", AnswerRejection.NOT_COMMENTS),
                Arguments.of(List.of("AGREE"), "", AnswerRejection.NOT_COMMENTS),
                Arguments.of(List.of(Map.of("stance", "AGREE")), "", AnswerRejection.NOT_COMMENTS),
                Arguments.of(List.of(comment("1", "NEUTRAL", null)), "", AnswerRejection.NOT_COMMENTS),
                Arguments.of(
                        List.of(Map.of("paragraph", "1", "stance", "AGREE", "by", "mij")),
                        "",
                        AnswerRejection.NOT_COMMENTS),
                Arguments.of(List.of(comment("2", "AGREE", null)), "/0/paragraph", AnswerRejection.UNKNOWN_PARAGRAPH),
                Arguments.of(
                        List.of(comment("1", "AGREE", null), comment("1", "REMARK", "x")),
                        "/1/paragraph",
                        AnswerRejection.PARAGRAPH_TWICE),
                Arguments.of(
                        List.of(comment("1", "REMARK", "x".repeat(5_001))),
                        "/0/text",
                        AnswerRejection.COMMENT_TOO_LONG));
    }

    @ParameterizedTest
    @MethodSource("wrongComments")
    void what_is_no_comment_on_the_text_is_refused_in_a_draft_too(Object value, String where, AnswerRejection why) {
        assertThat(wrong(() -> response(value))).containsExactly("/answers/0/value" + where + " " + why);
        assertThat(wrong(() -> questions.draft(List.of(new Given("tekst", value)))))
                .containsExactly("/answers/0/value" + where + " " + why);
    }

    static Stream<Arguments> halfComments() {
        return Stream.of(
                Arguments.of(comment("1", null, "Mijn tekst"), "/0/stance", AnswerRejection.NO_PARAGRAPH_STANCE),
                Arguments.of(comment("1", "AGREE", "Maar toch"), "/0/text", AnswerRejection.AGREEMENT_WITH_TEXT),
                Arguments.of(comment("1", "CHANGE", " "), "/0/text", AnswerRejection.CHANGE_WITHOUT_WORDING),
                Arguments.of(comment("1", "REMARK", null), "/0/text", AnswerRejection.REMARK_WITHOUT_TEXT));
    }

    @ParameterizedTest
    @MethodSource("halfComments")
    void a_comment_that_is_half_finished_is_kept_in_a_draft_and_refused_in_a_response(
            Map<String, Object> comment, String where, AnswerRejection why) {
        assertThat(wrong(() -> response(List.of(comment)))).containsExactly("/answers/0/value" + where + " " + why);
        assertThat(questions.draft(List.of(new Given("tekst", List.of(comment)))))
                .hasSize(1);
    }

    @Test
    void names_every_comment_that_is_wrong() {
        assertThat(wrong(() -> response(List.of(comment("1", "CHANGE", null), comment("4", "REMARK", null)))))
                .containsExactly(
                        "/answers/0/value/0/text CHANGE_WITHOUT_WORDING",
                        "/answers/0/value/1/text REMARK_WITHOUT_TEXT");
    }

    @Test
    void a_required_one_wants_at_least_one_comment_and_a_draft_of_nothing_holds_nothing() {
        assertThat(wrong(() -> response(List.of()))).containsExactly("/answers/0/value REQUIRED");
        assertThat(questions.draft(List.of(new Given("tekst", List.of(comment("1", null, " "))))))
                .isEmpty();
    }

    private List<Answer> response(Object value) {
        return questions.response(List.of(new Given("tekst", value)));
    }

    private static List<String> wrong(Runnable attempt) {
        return catchThrowableOfType(InvalidException.class, attempt::run).fields().stream()
                .map(ParagraphAnswersTest::said)
                .toList();
    }

    private static String said(InvalidField field) {
        return field.pointer() + " " + ((Enum<?>) field.rejection()).name();
    }

    private static Map<String, Object> comment(String paragraph, @Nullable String stance, @Nullable String text) {
        Map<String, Object> comment = new HashMap<>();
        comment.put("paragraph", paragraph);
        if (stance != null) {
            comment.put("stance", stance);
        }
        if (text != null) {
            comment.put("text", text);
        }
        return comment;
    }
}
