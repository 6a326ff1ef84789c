package nl.meent.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that was published of a consultation: what was counted and the responses, with which anybody counts again.
 *
 * @param questions what was asked
 * @param results   the counts
 * @param responses the responses that there still are
 */
public record PublishedResults(List<Question> questions, Results results, List<Response> responses) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @param kind how it is answered, such as {@code RANKING} */
    public record Question(String id, String kind) {

        boolean isRanking() {
            return kind.equals("RANKING");
        }
    }

    /**
     * What was counted.
     *
     * @param checkpoint of the log that holds the results; null where they were too few to say what was counted
     * @param counted    the commitments of what was counted; null likewise
     * @param questions  per question
     */
    public record Results(
            @Nullable String checkpoint, @Nullable List<String> counted, List<OfQuestion> questions) {}

    /** @param counts per value */
    public record OfQuestion(String questionId, List<Count> counts) {}

    /** @param count how many; null where that would say too much about too few */
    public record Count(JsonNode value, @Nullable Long count) {}

    /**
     * A response.
     *
     * @param answers    what was answered; empty when erased
     * @param commitment what was counted
     * @param salt       what makes it out of the answers, in base64; null when erased
     */
    public record Response(
            JsonNode answers,
            @Nullable String commitment,
            @Nullable String salt) {}

    /** Whether a text looks like that, rather than like a receipt. */
    public static boolean isOne(String json) {
        try {
            return JSON.readTree(json).has("responses");
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /**
     * Reads it.
     *
     * @throws InvalidProofException if it is no JSON or not all of it
     */
    public static PublishedResults read(String json) {
        try {
            PublishedResults read = JSON.readValue(json, PublishedResults.class);
            if (read.questions() == null
                    || read.results() == null
                    || read.responses() == null
                    || read.results().questions() == null) {
                throw new InvalidProofException("no results with responses");
            }
            return read;
        } catch (JacksonException e) {
            throw new InvalidProofException("no results with responses: " + e.getMessage());
        }
    }
}
