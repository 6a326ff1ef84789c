package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate approved the consultation: it opens at the time given and its questions are fixed.
 *
 * @param consultationId the consultation
 * @param content what was approved
 * @param opensAt when it opens
 * @param closesAt when it closes
 * @param advocate who approved it
 */
@StoredAs("consultation.approved")
public record ConsultationApproved(
        ConsultationId consultationId,
        ConsultationContent content,
        Instant opensAt,
        Instant closesAt,
        MemberId advocate)
        implements ConsultationEvent {}
