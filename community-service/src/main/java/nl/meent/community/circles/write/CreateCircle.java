package nl.meent.community.circles.write;

import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberId;

/**
 * Creates a circle; a moderator.
 *
 * @param circleId    its slug
 * @param name        name as members read it
 * @param description what it is for
 * @param welcome     what a new member reads first, may be empty
 * @param joining     how one becomes a member
 * @param host        the first host and member
 */
public record CreateCircle(
        CircleId circleId, String name, String description, String welcome, Joining joining, MemberId host)
        implements CircleCommand {}
