package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A host did not let a member in.
 *
 * @param circleId the circle
 * @param memberId who asked
 * @param refusedBy the host
 */
@StoredAs("circle.membership-refused")
public record CircleMembershipRefused(CircleId circleId, MemberId memberId, MemberId refusedBy)
        implements CircleEvent {}
