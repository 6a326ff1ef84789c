package nl.meent.portal.consultations;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * After which answers a question is asked.
 *
 * @param questionId an earlier question
 * @param anyOf      values of that question, one of which was given or is among those given
 */
public record Condition(String questionId, List<String> anyOf) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The values for the script that shows and hides. */
    public String json() {
        return JSON.writeValueAsString(anyOf);
    }
}
