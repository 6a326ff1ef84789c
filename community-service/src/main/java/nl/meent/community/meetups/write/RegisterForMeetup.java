package nl.meent.community.meetups.write;

import nl.meent.events.meetups.AttendanceWay;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a seat, or a place on the waiting list when it is full. Another way than before gives the old seat on.
 *
 * @param meetupId the meetup
 * @param memberId who
 * @param way      how to attend
 */
public record RegisterForMeetup(@TargetAggregateIdentifier MeetupId meetupId, MemberId memberId, AttendanceWay way) {}
