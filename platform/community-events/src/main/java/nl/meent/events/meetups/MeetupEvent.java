package nl.meent.events.meetups;

import nl.meent.events.CommunityEvent;

/** What can happen to a meetup. Stored for ever: add, never change. */
public sealed interface MeetupEvent extends CommunityEvent
        permits MeetupScheduled,
                MeetupDetailsChanged,
                MeetupRescheduled,
                MeetupCapacityChanged,
                AttendeeRegistered,
                AttendeeWaitListed,
                AttendeePromoted,
                AttendeeUnregistered,
                MeetupCancelled,
                MeetupHeld,
                AttendanceMarked,
                MaterialAdded,
                RecapWritten {

    /** The meetup. */
    MeetupId meetupId();
}
