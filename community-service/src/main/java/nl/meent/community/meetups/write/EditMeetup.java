package nl.meent.community.meetups.write;

import nl.meent.events.meetups.Capacity;
import nl.meent.events.meetups.MeetupId;
import nl.meent.events.members.MemberId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Changes a meetup; a host. What is null stays as it is.
 *
 * @param meetupId         the meetup
 * @param by               who
 * @param details          what it is from now on, or null
 * @param times            when it takes place from now on, or null
 * @param capacity         seats from now on, or null
 * @param expectedRevision the revision that was changed
 */
public record EditMeetup(
        @TargetAggregateIdentifier MeetupId meetupId,
        MemberId by,
        @Nullable MeetupDetails details,
        @Nullable MeetupTimes times,
        @Nullable Capacity capacity,
        long expectedRevision) {

    /** How many things change; each raises the revision by one. */
    public int changes() {
        return (details == null ? 0 : 1) + (times == null ? 0 : 1) + (capacity == null ? 0 : 1);
    }
}
