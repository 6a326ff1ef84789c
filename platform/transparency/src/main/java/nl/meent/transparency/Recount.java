package nl.meent.transparency;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meent.transparency.PublishedResults.Count;
import nl.meent.transparency.PublishedResults.OfQuestion;
import nl.meent.transparency.PublishedResults.Question;
import nl.meent.transparency.PublishedResults.Response;
import tools.jackson.databind.JsonNode;

/**
 * Counts published responses again. A response that was erased since is in the counts and no longer there, so a count may be higher
 * than what is found, by as many as are missing and no more.
 *
 * @param found    how many responses are there and were counted
 * @param missing  how many were counted and are no longer there
 * @param strangers commitments of responses that were not counted, or that the answers don't make
 * @param wrong    counts that the responses don't bear out
 */
public record Recount(long found, long missing, List<String> strangers, List<Difference> wrong) {

    /**
     * A count that is not right.
     *
     * @param questionId the question
     * @param value      the value, as JSON
     * @param published  how many it was said to be
     * @param recounted  how many are found
     */
    public record Difference(String questionId, String value, long published, long recounted) {}

    /** Counts. */
    public static Recount of(PublishedResults published) {
        List<String> counted = published.results().counted();
        Set<String> left = new HashSet<>(counted == null ? List.of() : counted);
        List<JsonNode> found = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (Response response : published.responses()) {
            String commitment = String.valueOf(response.commitment());
            if (response.salt() == null) {
                continue;
            }
            if (commitment.equals(made(response.salt(), response)) && left.remove(commitment)) {
                found.add(response.answers());
            } else {
                strangers.add(commitment);
            }
        }
        return new Recount(
                found.size(), left.size(), List.copyOf(strangers), differences(published, found, left.size()));
    }

    /** Whether what was published is what the responses say. */
    public boolean holds() {
        return strangers.isEmpty() && wrong.isEmpty();
    }

    private static String made(String salt, Response response) {
        try {
            return Commitment.to(
                    Base64.getDecoder().decode(salt), response.answers().toString());
        } catch (IllegalArgumentException noBase64) {
            return "";
        }
    }

    private static List<Difference> differences(PublishedResults published, List<JsonNode> found, long missing) {
        Set<String> rankings = published.questions().stream()
                .filter(Question::isRanking)
                .map(Question::id)
                .collect(Collectors.toSet());
        List<Difference> wrong = new ArrayList<>();
        for (OfQuestion question : published.results().questions()) {
            String id = question.questionId();
            for (Count count : question.counts()) {
                Long said = count.count();
                long again = found.stream()
                        .filter(answers -> isChosen(answers, id, count.value(), rankings.contains(id)))
                        .count();
                if (said != null && (said < again || said > again + missing)) {
                    wrong.add(new Difference(id, count.value().toString(), said, again));
                }
            }
        }
        return List.copyOf(wrong);
    }

    /** Of a ranking the first is chosen, of a multiple choice each. */
    private static boolean isChosen(JsonNode answers, String question, JsonNode value, boolean ranking) {
        return answers.valueStream()
                .filter(answer -> answer.path("questionId").asString("").equals(question))
                .map(answer -> answer.path("value"))
                .anyMatch(given -> ranking
                        ? given.path(0).equals(value)
                        : given.equals(value)
                                || given.isArray() && given.valueStream().anyMatch(value::equals));
    }
}
