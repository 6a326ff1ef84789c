package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A host let a member in.
 *
 * @param circleId the circle
 * @param memberId who was let in
 * @param grantedBy the host
 */
@StoredAs("circle.membership-granted")
public record CircleMembershipGranted(CircleId circleId, MemberId memberId, MemberId grantedBy)
        implements CircleEvent {}
