package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * An advocate gave more time.
 *
 * @param consultationId the consultation
 * @param closesAt the new deadline
 * @param reason why, for everyone to read
 */
@StoredAs("consultation.deadline-extended")
public record DeadlineExtended(ConsultationId consultationId, Instant closesAt, String reason)
        implements ConsultationEvent {}
