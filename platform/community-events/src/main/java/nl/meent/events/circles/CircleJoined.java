package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member joined an open circle.
 *
 * @param circleId the circle
 * @param memberId who joined
 */
@StoredAs("circle.joined")
public record CircleJoined(CircleId circleId, MemberId memberId) implements CircleEvent {}
