package nl.meent.transparency;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.transparency.PublishedResults.OfQuestion;
import nl.meent.transparency.PublishedResults.Question;
import nl.meent.transparency.PublishedResults.Response;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts published responses again, and holds them against what the log records. A response that was erased since is in the counts and
 * no longer there, so a count may be higher than what is found, by as many as are missing and no more.
 *
 * @param position    number of the commit that records the results
 * @param found       how many responses are there and were counted
 * @param missing     how many were counted and are no longer there
 * @param strangers   commitments of responses that were not counted, or that the answers don't make; empty for one without
 * @param uncommitted how many were counted without a commitment
 * @param wrong       counts, medians and orders that the responses don't bear out
 */
public record Recount(
        long position, long found, long missing, List<String> strangers, long uncommitted, List<Difference> wrong) {

    /**
     * Something that is not right.
     *
     * @param questionId the question
     * @param what       the value, as JSON; with the number of a paragraph before it; {@code median} or {@code order}
     * @param published  what it was said to be
     * @param recounted  what is found
     */
    public record Difference(String questionId, String what, String published, String recounted) {}

    /**
     * Counts.
     *
     * @throws InvalidProofException if what is published isn't what the log records, so that there is nothing to count against
     */
    public static Recount of(PublishedResults published, VerificationKey key) {
        RecordedResults recorded = published.recorded(key);
        List<String> counted = recorded.counted();
        Set<String> left = new HashSet<>(counted);
        List<JsonNode> found = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (Response response : published.responses()) {
            if (isErased(response)) {
                continue;
            }
            String commitment = made(response);
            if (commitment != null && commitment.equals(response.commitment()) && left.remove(commitment)) {
                found.add(response.answers());
            } else {
                strangers.add(response.commitment() == null ? "" : response.commitment());
            }
        }
        Long responses = recorded.figures().responses();
        return new Recount(
                recorded.position(),
                found.size(),
                left.size(),
                List.copyOf(strangers),
                responses == null ? 0 : responses - counted.size(),
                differences(published, recorded.questions(), found, left.size()));
    }

    /** Whether what was published is what the responses say. */
    public boolean holds() {
        return strangers.isEmpty() && uncommitted == 0 && wrong.isEmpty();
    }

    /** Nothing is said any more, and nothing is claimed. */
    private static boolean isErased(Response response) {
        return response.salt() == null && response.answers().isEmpty();
    }

    private static @Nullable String made(Response response) {
        try {
            byte[] salt = Base64.getDecoder().decode(response.salt() == null ? "" : response.salt());
            return salt.length == Commitment.SALT_LENGTH
                    ? Commitment.to(salt, response.answers().toString())
                    : null;
        } catch (IllegalArgumentException noBase64) {
            return null;
        }
    }

    private static List<Difference> differences(
            PublishedResults published, List<OfQuestion> questions, List<JsonNode> found, long missing) {
        Set<String> rankings = published.questions().stream()
                .filter(Question::isRanking)
                .map(Question::id)
                .collect(Collectors.toSet());
        return questions.stream()
                .flatMap(question -> RecountedQuestion.of(
                                question, rankings.contains(question.questionId()), found, missing)
                        .differences())
                .toList();
    }
}
