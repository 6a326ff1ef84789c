package nl.meent.transparency;

import static nl.meent.transparency.InvalidProofException.require;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JsonNode;

/**
 * All that was published of a consultation: what was counted and the responses, with which anybody counts again.
 *
 * @param id        the consultation
 * @param questions what was asked
 * @param results   what was counted, with the proof of it
 * @param responses the responses that there still are
 */
public record PublishedResults(String id, List<Question> questions, JsonNode results, List<Response> responses) {

    /** @throws NullPointerException if something is missing */
    public PublishedResults {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(results, "results");
        questions = List.copyOf(questions);
        responses = List.copyOf(responses);
    }

    /** @param kind how it is answered, such as {@code RANKING} */
    public record Question(String id, String kind) {

        /** @throws NullPointerException if something is missing */
        public Question {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
        }

        boolean isRanking() {
            return kind.equals("RANKING");
        }
    }

    /**
     * What was counted of a question.
     *
     * @param counts     per value
     * @param median     of a scale; null where it wasn't told
     * @param order      of a ranking; null likewise
     * @param paragraphs of a question about a text; null of others
     */
    public record OfQuestion(
            String questionId,
            List<Count> counts,
            @Nullable Integer median,
            @Nullable List<List<String>> order,
            @Nullable List<OfParagraph> paragraphs) {

        /** @throws NullPointerException if something is missing */
        public OfQuestion {
            Objects.requireNonNull(questionId, "questionId");
            counts = List.copyOf(counts);
        }
    }

    /** @param counts per stance */
    public record OfParagraph(String number, List<Count> counts) {

        /** @throws NullPointerException if something is missing */
        public OfParagraph {
            Objects.requireNonNull(number, "number");
            counts = List.copyOf(counts);
        }
    }

    /** @param count how many; null where that would say too much about too few */
    public record Count(JsonNode value, @Nullable Long count) {

        /** @throws NullPointerException without a value */
        public Count {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The part of the results that proves the rest.
     *
     * @param checkpoint of the log that holds the results; null where they were too few to say what was counted
     * @param recorded   the commit that records them; null likewise, and in what was kept before it was handed out
     */
    private record Proof(
            @Nullable String checkpoint, @Nullable LogEntry recorded) {}

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
            @Nullable String salt) {

        /** @throws NullPointerException without answers */
        public Response {
            Objects.requireNonNull(answers, "answers");
        }
    }

    /** Whether a text looks like that, rather than like a receipt. */
    public static boolean isOne(String json) {
        try {
            return Json.MAPPER.readTree(json).has("responses");
        } catch (JacksonException noJson) {
            return false;
        }
    }

    /**
     * Reads it.
     *
     * @throws InvalidProofException if it is no JSON, names something twice, or is not all of it
     */
    public static PublishedResults read(String json) {
        try {
            PublishedResults read = Json.MAPPER.readValue(json, PublishedResults.class);
            require(read.results().has("questions"), Reason.NOT_WHOLE);
            return read;
        } catch (StreamReadException e) {
            throw Json.unreadable(e);
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidProofException(Reason.NOT_WHOLE);
        }
    }

    /** The log that holds the results, as it is signed; null where they name none. */
    public @Nullable String checkpoint() {
        JsonNode checkpoint = results.path("checkpoint");
        return checkpoint.isString() ? checkpoint.asString() : null;
    }

    /** Whether too few responded for the results to say what they counted: then there is nothing to count again. */
    public boolean areFew() {
        return isNone("counted") && isNone("checkpoint") && isNone("recorded");
    }

    private boolean isNone(String property) {
        return results.path(property).isNull() || results.path(property).isMissingNode();
    }

    /**
     * What the log says of these results, if that is what they say themselves.
     *
     * @throws InvalidProofException if the log doesn't hold them, or holds others
     */
    RecordedResults recorded(VerificationKey key) {
        try {
            Proof proof = Json.MAPPER.treeToValue(results, Proof.class);
            Checkpoint checkpoint = Checkpoint.verified(String.valueOf(proof.checkpoint()), key);
            LogEntry entry = proof.recorded();
            if (entry == null) {
                throw new InvalidProofException(Reason.WITHOUT_ENTRY);
            }
            RecordedResults recorded = RecordedResults.of(id, entry, checkpoint);
            recorded.requireSame(results);
            return recorded;
        } catch (JacksonException | NullPointerException e) {
            throw new InvalidProofException(Reason.NOT_WHOLE);
        } catch (IllegalArgumentException e) {
            throw new InvalidProofException(Reason.UNREADABLE);
        }
    }
}
