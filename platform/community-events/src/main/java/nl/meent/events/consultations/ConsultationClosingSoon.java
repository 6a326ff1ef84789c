package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * The deadline is near.
 *
 * @param consultationId the consultation
 * @param daysLeft three or one
 * @param closesAt the deadline
 */
@StoredAs("consultation.closing-soon")
public record ConsultationClosingSoon(ConsultationId consultationId, int daysLeft, Instant closesAt)
        implements ConsultationEvent {}
