package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;

/**
 * Lets in who asked; a host.
 *
 * @param circleId the circle
 * @param memberId who asked
 * @param by       who lets in
 */
public record LetIntoCircle(CircleId circleId, MemberId memberId, MemberId by) implements CircleCommand {}
