package nl.meent.community.consultations.write;

import nl.meent.events.consultations.ConsultationContent;
import nl.meent.events.consultations.ConsultationId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Changes a draft; any advocate. All values are the new ones.
 *
 * @param consultationId   the consultation
 * @param content          the draft
 * @param by               who
 * @param expectedRevision the revision that was changed
 */
public record RedraftConsultation(
        @TargetAggregateIdentifier ConsultationId consultationId,
        ConsultationContent content,
        MemberId by,
        long expectedRevision) {}
