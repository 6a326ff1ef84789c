package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A host removed a member from a circle.
 *
 * @param circleId the circle
 * @param memberId who was removed
 * @param removedBy the host
 */
@StoredAs("circle.member-removed")
public record CircleMemberRemoved(CircleId circleId, MemberId memberId, MemberId removedBy) implements CircleEvent {}
