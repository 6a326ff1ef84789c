package nl.meent.events.consultations;

import nl.meent.events.StoredAs;

/**
 * The association said what it did with the responses.
 *
 * @param consultationId the consultation
 * @param outcome what was heard and done
 */
@StoredAs("consultation.outcome-published")
public record OutcomePublished(ConsultationId consultationId, Outcome outcome) implements ConsultationEvent {}
