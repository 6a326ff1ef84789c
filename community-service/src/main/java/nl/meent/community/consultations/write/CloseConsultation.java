package nl.meent.community.consultations.write;

import java.time.Instant;
import nl.meent.events.consultations.ConsultationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that the deadline has passed.
 *
 * @param consultationId the consultation
 * @param closesAt       the deadline that it is about
 */
public record CloseConsultation(@TargetAggregateIdentifier ConsultationId consultationId, Instant closesAt) {}
