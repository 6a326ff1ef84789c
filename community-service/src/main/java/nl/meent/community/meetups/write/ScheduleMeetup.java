package nl.meent.community.meetups.write;

import java.util.List;
import nl.meent.events.circles.CircleId;
import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Schedules a meetup.
 *
 * @param meetupId the id it will have
 * @param host     who hosts it
 * @param details  what it is
 * @param circles  who may see it; empty is every member
 * @param times    when
 * @param capacity seats
 */
public record ScheduleMeetup(
        @TargetAggregateIdentifier MeetupId meetupId,
        MemberId host,
        MeetupDetails details,
        List<CircleId> circles,
        MeetupTimes times,
        Capacity capacity) {}
