package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A member left a circle, or took a request back.
 *
 * @param circleId the circle
 * @param memberId who left
 */
@StoredAs("circle.left")
public record CircleLeft(CircleId circleId, MemberId memberId) implements CircleEvent {}
