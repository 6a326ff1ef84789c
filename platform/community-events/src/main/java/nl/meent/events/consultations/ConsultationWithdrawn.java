package nl.meent.events.consultations;

import nl.meent.events.StoredAs;

/**
 * An advocate withdrew the consultation.
 *
 * @param consultationId the consultation
 * @param reason why, for everyone to read
 */
@StoredAs("consultation.withdrawn")
public record ConsultationWithdrawn(ConsultationId consultationId, String reason) implements ConsultationEvent {}
