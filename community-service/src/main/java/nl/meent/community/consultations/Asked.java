package nl.meent.community.consultations;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meent.events.consultations.Condition;
import nl.meent.events.consultations.Question;
import org.jspecify.annotations.Nullable;

/** Which questions are asked of somebody, by what that person answers to earlier ones. */
public final class Asked {

    private Asked() {}

    /**
     * Ids of the questions that are asked.
     *
     * @param questions in their order: a condition names an earlier one
     * @param values    what was answered, by id; what an unasked question was answered with has no effect
     */
    public static Set<String> of(List<Question> questions, Map<String, Object> values) {
        Set<String> asked = new HashSet<>();
        for (Question question : questions) {
            Condition condition = question.condition();
            if (condition == null
                    || (asked.contains(condition.questionId())
                            && holds(condition, values.get(condition.questionId())))) {
                asked.add(question.id());
            }
        }
        return asked;
    }

    private static boolean holds(Condition condition, @Nullable Object value) {
        return value instanceof List<?> chosen
                ? condition.anyOf().stream().anyMatch(chosen::contains)
                : value != null && condition.anyOf().contains(value);
    }
}
