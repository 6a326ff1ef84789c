package nl.meent.events.members;

import nl.meent.events.CommunityEvent;

/** What can happen to a member. Stored for ever: add, never change. */
public sealed interface MemberEvent extends CommunityEvent
        permits MemberRegistered, MemberProfileChanged, MemberRolesChanged {

    /** The member. */
    MemberId memberId();
}
