package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The time has come at which an approved consultation opens.
 *
 * @param consultationId the consultation
 */
public record OpenConsultation(@TargetAggregateIdentifier ConsultationId consultationId) {}
