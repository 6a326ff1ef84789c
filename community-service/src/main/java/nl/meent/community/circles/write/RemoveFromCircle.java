package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;

/**
 * Removes a member, or refuses who asked; a host.
 *
 * @param circleId the circle
 * @param memberId who
 * @param by       who removes
 */
public record RemoveFromCircle(CircleId circleId, MemberId memberId, MemberId by) implements CircleCommand {}
