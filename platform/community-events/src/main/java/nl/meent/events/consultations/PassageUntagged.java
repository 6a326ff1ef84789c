package nl.meent.events.consultations;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * An advocate took the tag of a passage away.
 *
 * @param passageId      the passage
 * @param consultationId the consultation
 * @param by             the advocate
 */
@StoredAs("consultation-passage.untagged")
public record PassageUntagged(PassageId passageId, ConsultationId consultationId, MemberId by)
        implements PassageEvent {}
