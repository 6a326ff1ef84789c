package nl.meent.community.consultations.read;

import java.time.Instant;
import java.util.List;
import nl.meent.community.consultations.read.StoredConsultation.Clarification;
import nl.meent.events.consultations.ClarificationId;

/**
 * How many of the responses date from before a clarification, so were given without it.
 *
 * @param id          the clarification
 * @param questionId  the question
 * @param text        the explanation
 * @param clarifiedAt when
 * @param predating   how many responses were submitted or last revised before that
 * @param responses   how many responses there are
 */
public record Predating(
        ClarificationId id, String questionId, String text, Instant clarifiedAt, long predating, long responses) {

    /** Of each clarification of a consultation, oldest first. */
    public static List<Predating> of(StoredConsultation consultation, List<StoredResponse> responses) {
        return consultation.clarifications().stream()
                .map(clarification -> of(clarification, responses))
                .toList();
    }

    private static Predating of(Clarification clarification, List<StoredResponse> responses) {
        return new Predating(
                clarification.id(),
                clarification.questionId(),
                clarification.text(),
                clarification.clarifiedAt(),
                responses.stream()
                        .filter(response -> predates(response, clarification))
                        .count(),
                responses.size());
    }

    /** The clarifications that a response was given without, oldest first. */
    public static List<Clarification> since(StoredConsultation consultation, StoredResponse response) {
        return consultation.clarifications().stream()
                .filter(clarification -> predates(response, clarification))
                .toList();
    }

    private static boolean predates(StoredResponse response, Clarification clarification) {
        return response.submittedAt().isBefore(clarification.clarifiedAt());
    }
}
