package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * The consultation is open for responses.
 *
 * @param consultationId the consultation
 * @param content what members are asked
 * @param opensAt when it opened
 * @param closesAt until when one can respond
 */
@StoredAs("consultation.opened")
public record ConsultationOpened(
        ConsultationId consultationId, ConsultationContent content, Instant opensAt, Instant closesAt)
        implements ConsultationEvent {}
