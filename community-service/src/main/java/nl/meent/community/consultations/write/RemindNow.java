package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Reminds those who have not responded, because an advocate wants it.
 *
 * @param consultationId the consultation
 * @param by             the advocate
 */
public record RemindNow(@TargetAggregateIdentifier ConsultationId consultationId, MemberId by) {}
