package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Drafts a consultation; an advocate.
 *
 * @param consultationId the id it will have
 * @param content        the draft
 * @param by             who
 */
public record DraftConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId, ConsultationContent content, MemberId by) {}
