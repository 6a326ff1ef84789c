package nl.meent.events.consultations;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate changed the draft; all values are the new ones.
 *
 * @param consultationId the consultation
 * @param content the draft
 * @param advocate who changed it
 */
@StoredAs("consultation.redrafted")
public record ConsultationRedrafted(ConsultationId consultationId, ConsultationContent content, MemberId advocate)
        implements ConsultationEvent {}
