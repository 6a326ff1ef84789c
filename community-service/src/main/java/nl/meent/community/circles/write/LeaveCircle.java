package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;

/**
 * Leaves a circle, or takes a request back.
 *
 * @param circleId the circle
 * @param memberId who
 */
public record LeaveCircle(CircleId circleId, MemberId memberId) implements CircleCommand {}
