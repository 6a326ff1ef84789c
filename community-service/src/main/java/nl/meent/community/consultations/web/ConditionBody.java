package nl.meent.community.consultations.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.meent.events.consultations.Condition;

/** After which answers to an earlier question a question is asked. */
record ConditionBody(
        @NotBlank @Size(max = 60) String questionId,
        @NotNull @Size(max = 101) List<@NotNull Object> anyOf) {

    static ConditionBody of(Condition condition) {
        return new ConditionBody(condition.questionId(), condition.anyOf());
    }

    /** As the options of the question are kept. */
    List<Object> values() {
        return Stripped.all(anyOf);
    }

    Condition value() {
        return new Condition(questionId, values().stream().distinct().toList());
    }
}
