package nl.meent.transparency;

import static nl.meent.transparency.InvalidProofException.require;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What the log itself says was counted: whoever hands out results may have changed them, and made another list for everybody who asks;
 * nobody changes a commit that is in the log of a signed checkpoint.
 */
final class RecordedResults {

    private static final String EVENT = "consultation.results-recorded";

    private final long position;
    private final JsonNode said;
    private final Figures figures;

    private RecordedResults(long position, JsonNode said) {
        this.position = position;
        this.said = said;
        this.figures = figures(said);
    }

    /**
     * The numbers that can be counted again.
     *
     * @param responses how many responses were counted; null where that would say too much about too few
     * @param questions per question
     * @param counted   the commitments of the responses; null likewise
     */
    record Figures(
            @Nullable Long responses,
            @Nullable List<PublishedResults.OfQuestion> questions,
            @Nullable List<String> counted) {}

    /**
     * Reads them.
     *
     * @throws InvalidProofException    if the commit isn't in the log of the checkpoint, or records no results of this consultation
     * @throws IllegalArgumentException if something isn't base64
     */
    static RecordedResults of(String consultation, LogEntry entry, Checkpoint checkpoint) {
        LoggedBytes commit = entry.bytes();
        entry.requireIn(checkpoint);
        List<JsonNode> found = commit.payloads(EVENT).stream()
                .filter(payload -> payload.path("consultationId").asString("").equals(consultation))
                .toList();
        require(found.size() == 1, Reason.NO_RESULTS);
        RecordedResults recorded =
                new RecordedResults(entry.position(), found.getFirst().path("results"));
        require(new HashSet<>(recorded.counted()).size() == recorded.counted().size(), Reason.COUNTED_TWICE);
        return recorded;
    }

    private static Figures figures(JsonNode said) {
        try {
            return Json.MAPPER.treeToValue(said, Figures.class);
        } catch (JacksonException e) {
            throw new InvalidProofException(Reason.NO_RESULTS);
        }
    }

    /** Number of the commit that records them. Who compares it with others sees whether they were shown the same. */
    long position() {
        return position;
    }

    Figures figures() {
        return figures;
    }

    /** The commitments of what was counted; none where they are too few to say. */
    List<String> counted() {
        List<String> counted = figures.counted();
        return counted == null ? List.of() : counted;
    }

    /** The questions with numbers. */
    List<PublishedResults.OfQuestion> questions() {
        List<PublishedResults.OfQuestion> questions = figures.questions();
        return questions == null ? List.of() : questions;
    }

    /**
     * Requires that somebody else says the same.
     *
     * @param other the results as they are published; what they say besides is no number
     */
    void requireSame(JsonNode other) {
        for (String each : List.of("responses", "questions", "grouped", "counted")) {
            require(sameOrBothNull(said.path(each), other.path(each)), Reason.OTHER_RESULTS);
        }
    }

    /** What is null in one may be absent in the other. */
    private static boolean sameOrBothNull(JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            return hasAll(one, other) && hasAll(other, one);
        }
        if (one.isArray() && other.isArray()) {
            return one.size() == other.size()
                    && IntStream.range(0, one.size()).allMatch(i -> sameOrBothNull(one.path(i), other.path(i)));
        }
        return isNone(one) ? isNone(other) : one.equals(other);
    }

    private static boolean hasAll(JsonNode one, JsonNode other) {
        return one.properties().stream()
                .allMatch(property -> sameOrBothNull(property.getValue(), other.path(property.getKey())));
    }

    private static boolean isNone(JsonNode value) {
        return value.isNull() || value.isMissingNode();
    }
}
