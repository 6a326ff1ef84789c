package nl.meent.events.circles;

import nl.meent.events.CommunityEvent;

/** What can happen to a circle. Stored for ever: add, never change. */
public sealed interface CircleEvent extends CommunityEvent
        permits CircleCreated,
                CircleJoined,
                CircleMembershipRequested,
                CircleMembershipGranted,
                CircleMembershipRefused,
                CircleLeft,
                CircleMemberRemoved {

    /** The circle. */
    CircleId circleId();
}
