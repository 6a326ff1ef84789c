package nl.meent.community.meetups.write;

import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Writes down what was learnt; a host.
 *
 * @param meetupId the meetup
 * @param body     Markdown
 * @param by       who
 */
public record WriteRecap(@TargetAggregateIdentifier MeetupId meetupId, String body, MemberId by) {}
