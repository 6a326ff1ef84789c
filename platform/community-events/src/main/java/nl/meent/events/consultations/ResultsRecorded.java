package nl.meent.events.consultations;

import nl.meent.events.StoredAs;

/**
 * The responses were counted, once and for ever: what is published of them in numbers never changes, whatever is withdrawn
 * or erased later, so that nothing follows from comparing two counts.
 *
 * @param consultationId the consultation
 * @param results        the numbers, small ones left out
 */
@StoredAs("consultation.results-recorded")
public record ResultsRecorded(ConsultationId consultationId, Results results) implements ConsultationEvent {}
