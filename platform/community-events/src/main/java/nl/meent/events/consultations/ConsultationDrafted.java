package nl.meent.events.consultations;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate drafted a consultation.
 *
 * @param consultationId the consultation
 * @param content the draft
 * @param advocate who drafted it
 */
@StoredAs("consultation.drafted")
public record ConsultationDrafted(ConsultationId consultationId, ConsultationContent content, MemberId advocate)
        implements ConsultationEvent {}
