package nl.meent.events.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.meent.events.StoredAs;
import org.jspecify.annotations.Nullable;

/**
 * The association said what it did with the responses.
 *
 * @param consultationId the consultation
 * @param outcome what was heard and done
 * @param change what this is to those who responded, where an outcome was there already; absent at the first, which they are told, and
 *     in what was stored before it could be said: then they were told of every change as of the first
 */
@StoredAs("consultation.outcome-published")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomePublished(
        ConsultationId consultationId,
        Outcome outcome,
        @Nullable OutcomeChange change) implements ConsultationEvent {

    /** The first. */
    public OutcomePublished(ConsultationId consultationId, Outcome outcome) {
        this(consultationId, outcome, null);
    }
}
