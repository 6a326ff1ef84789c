package nl.meent.events.circles;

import nl.meent.events.StoredAs;
import nl.meent.events.members.MemberId;

/**
 * A moderator created a circle; its first host is its first member.
 *
 * @param circleId the circle
 * @param name name as members read it
 * @param description what it is for
 * @param welcome what a new member reads first, may be empty
 * @param joining how one becomes a member
 * @param host the first host
 */
@StoredAs("circle.created")
public record CircleCreated(
        CircleId circleId, String name, String description, String welcome, Joining joining, MemberId host)
        implements CircleEvent {}
