package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MeetupId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records that a meetup took place, once its end has passed. Sent by the passing of time; nothing happens when the meetup
 * was cancelled or has been moved ahead meanwhile.
 *
 * @param meetupId the meetup
 */
public record RecordMeetupHeld(@TargetAggregateIdentifier MeetupId meetupId) {}
