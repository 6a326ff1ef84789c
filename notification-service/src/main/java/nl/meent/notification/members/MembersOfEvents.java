package nl.meent.notification.members;

import java.util.Optional;
import nl.meent.events.CommunityEvent;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;

/** Which events can bring a member into an audience. */
public final class MembersOfEvents {

    private MembersOfEvents() {}

    /** The member who may belong to audiences now that did not hold the member before; empty for other events. */
    public static Optional<MemberId> newcomer(CommunityEvent event) {
        return switch (event) {
            case MemberRegistered registered -> Optional.of(registered.memberId());
            case MemberProfileChanged changed -> Optional.of(changed.memberId());
            case CircleCreated created -> Optional.of(created.host());
            case CircleJoined joined -> Optional.of(joined.memberId());
            case CircleMembershipGranted granted -> Optional.of(granted.memberId());
            default -> Optional.empty();
        };
    }
}
