package nl.meent.community.consultations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.community.consultations.read.ResponseDraft;
import nl.meent.community.consultations.write.Questionnaire.Given;
import nl.meent.runtime.web.editing.ETags;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A response as it is sent.
 *
 * @param draft entity tag of the draft that it is made of; empty if there was none; null if that isn't said: then a draft with
 *     anything else in it stays
 */
record ResponseBody(
        @NotNull @Size(max = 200) List<AnswersBody.@NotNull @Valid AnswerBody> answers,

        @Schema(
                description =
                        "De ETag van het concept waarvan u uitgaat; leeg als u er geen zag. Laat u het weg, dan blijft"
                                + " een concept staan waarin iets anders staat",
                example = "\"1764400000000\"")
        @Size(max = 40)
        @Nullable
        String draft) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    List<Given> given() {
        return new AnswersBody(answers).given();
    }

    /** Whether the sender says to have seen something else than this draft. */
    boolean isMadeWithout(ResponseDraft current) {
        return draft != null && !ETags.of(current.version()).equals(draft);
    }

    /** Whether nothing of this draft is lost when it goes: the sender has seen it, or it says what is sent. */
    boolean holds(ResponseDraft current) {
        return draft != null
                || current.answers().entrySet().stream()
                        .allMatch(drafted -> answers.stream()
                                .anyMatch(answer -> drafted.getKey().equals(answer.questionId())
                                        && JSON.valueToTree(drafted.getValue().value())
                                                .equals(JSON.valueToTree(answer.value()))));
    }
}
