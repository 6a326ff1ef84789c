package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;

/**
 * The response was taken back before the deadline.
 *
 * @param responseId the response
 * @param consultationId the consultation
 * @param withdrawnAt when
 */
@StoredAs("consultation-response.withdrawn")
public record ResponseWithdrawn(ResponseId responseId, ConsultationId consultationId, Instant withdrawnAt)
        implements ResponseEvent {}
