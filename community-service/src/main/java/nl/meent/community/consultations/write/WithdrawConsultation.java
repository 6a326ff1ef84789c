package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Withdraws a consultation.
 *
 * @param consultationId the consultation
 * @param reason         why, for everyone to read
 */
public record WithdrawConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId, String reason) {}
