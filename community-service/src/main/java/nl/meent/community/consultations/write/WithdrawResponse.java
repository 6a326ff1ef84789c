package nl.meent.community.consultations.write;

import java.time.Instant;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.ResponseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a response back; nothing happens when there is none.
 *
 * @param responseId     the response
 * @param consultationId the consultation
 * @param closesAt       the deadline as far as the caller knows
 */
public record WithdrawResponse(
        @TargetAggregateIdentifier ResponseId responseId, ConsultationId consultationId, Instant closesAt) {}
