package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import nl.meent.events.members.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Joins an open circle, asks at a closed one.
 *
 * @param circleId the circle
 * @param memberId who
 * @param reason   why; a closed circle wants to know, an open one ignores it
 */
public record JoinCircle(
        CircleId circleId, MemberId memberId, @Nullable String reason) implements CircleCommand {}
