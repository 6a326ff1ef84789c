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

/**
 * A response as it is sent.
 *
 * @param draft entity tag of the draft that it is made of; null if none was seen
 */
record ResponseBody(
        @NotNull @Size(max = 200) List<AnswersBody.@NotNull @Valid AnswerBody> answers,

        @Schema(
                description = "De ETag van het concept waarvan u uitgaat. Weglaten mag alleen als er geen concept is",
                example = "\"1764400000000\"")
        @Size(max = 40)
        @Nullable
        String draft) {

    List<Given> given() {
        return new AnswersBody(answers).given();
    }

    /** Whether the sender has seen this draft as it is. */
    boolean isMadeOf(ResponseDraft current) {
        return ETags.of(current.version()).equals(draft);
    }
}
