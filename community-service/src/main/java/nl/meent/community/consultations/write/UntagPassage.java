package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.consultations.PassageId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes the tag of a passage away.
 *
 * @param passageId      the tagged passage
 * @param consultationId the consultation
 * @param by             the advocate
 */
public record UntagPassage(
        @TargetAggregateIdentifier PassageId passageId, ConsultationId consultationId, MemberId by) {}
