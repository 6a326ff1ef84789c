package nl.meent.events.circles;

import nl.meent.events.Personal;
import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member asked to be let into a closed circle.
 *
 * @param circleId the circle
 * @param memberId who asks
 * @param reason why
 */
@StoredAs("circle.membership-requested")
public record CircleMembershipRequested(CircleId circleId, MemberId memberId, Personal<String> reason)
        implements CircleEvent {}
