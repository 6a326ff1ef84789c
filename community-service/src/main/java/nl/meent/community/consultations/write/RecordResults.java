package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.Results;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down what was counted, once.
 *
 * @param consultationId the consultation
 * @param results        the numbers that may be shown
 */
public record RecordResults(@TargetAggregateIdentifier ConsultationId consultationId, Results results) {}
