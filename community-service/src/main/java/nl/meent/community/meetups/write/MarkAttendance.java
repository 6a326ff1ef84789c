package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes whether somebody was there; a host.
 *
 * @param meetupId the meetup
 * @param memberId who was there or not
 * @param attended whether
 * @param by       who notes it
 */
public record MarkAttendance(
        @TargetAggregateIdentifier MeetupId meetupId, MemberId memberId, boolean attended, MemberId by) {}
