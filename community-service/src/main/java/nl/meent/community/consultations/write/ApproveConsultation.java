package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Approves a draft: it opens at its time, at once if that is past or was left open.
 *
 * @param consultationId the consultation
 * @param by             who
 */
public record ApproveConsultation(@TargetAggregateIdentifier ConsultationId consultationId, MemberId by) {}
