package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * The deadline has passed: records it, does not decide it.
 *
 * @param consultationId the consultation
 * @param closesAt the deadline that passed
 */
@StoredAs("consultation.closed")
public record ConsultationClosed(ConsultationId consultationId, Instant closesAt) implements ConsultationEvent {}
