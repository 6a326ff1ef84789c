package nl.meent.community.consultations.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.community.consultations.write.Questionnaire.Given;
import org.jspecify.annotations.Nullable;

/** The answers of a response, or of a draft of one. */
record AnswersBody(@NotNull @Size(max = 200) List<@NotNull @Valid AnswerBody> answers) {

    /** An answer; whether its value fits is for the question to say. */
    record AnswerBody(
            @NotBlank @Size(max = 60) String questionId,
            @Nullable Object value) {}

    List<Given> given() {
        return answers.stream()
                .map(answer -> new Given(answer.questionId(), answer.value()))
                .toList();
    }
}
