package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives up a seat or a place on the waiting list.
 *
 * @param meetupId the meetup
 * @param memberId who
 */
public record UnregisterFromMeetup(
        @TargetAggregateIdentifier MeetupId meetupId, MemberId memberId) {}
