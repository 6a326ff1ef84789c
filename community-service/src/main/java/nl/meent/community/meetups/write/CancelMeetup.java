package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Cancels a meetup; a host or a moderator.
 *
 * @param meetupId   the meetup
 * @param by         who
 * @param moderating whether a moderator acts
 * @param reason     why
 */
public record CancelMeetup(
        @TargetAggregateIdentifier MeetupId meetupId, MemberId by, boolean moderating, String reason) {}
