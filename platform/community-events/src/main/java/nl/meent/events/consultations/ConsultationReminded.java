package nl.meent.events.consultations;

import java.time.Instant;
import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate had those reminded who have not responded.
 *
 * @param consultationId the consultation
 * @param remindedAt     when
 * @param closesAt       until when they can respond
 * @param by             the advocate
 */
@StoredAs("consultation.reminded")
public record ConsultationReminded(ConsultationId consultationId, Instant remindedAt, Instant closesAt, MemberId by)
        implements ConsultationEvent {}
