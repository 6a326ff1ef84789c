package nl.meent.notification.members;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleEvent;
import nl.meent.events.circles.CircleId;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRefused;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.members.MemberEvent;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import nl.meent.events.members.MemberRolesChanged;
import nl.meent.events.members.Role;
import nl.meent.notification.following.Listener;
import nl.meent.notification.following.Memory;
import nl.meent.notification.notices.News;
import nl.meent.runtime.log.LoggedEvent;
import org.springframework.stereotype.Component;

/** Remembers members and their circles. First of all listeners, so that the others see an event's effect on members. */
@Component
public final class MembersKnown implements Listener {

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void on(LoggedEvent logged, Memory memory, Consumer<News> news) {
        switch (logged.event()) {
            case MemberEvent event -> remember(event, memory);
            case CircleEvent event -> remember(event, memory);
            default -> {}
        }
    }

    private static void remember(MemberEvent event, Memory memory) {
        switch (event) {
            case MemberRegistered registered -> {
                change(
                        registered.memberId(),
                        memory,
                        member -> member.working(registered.function(), registered.organisation()));
                moderates(registered.memberId(), registered.roles(), memory);
            }
            case MemberProfileChanged changed ->
                change(
                        changed.memberId(),
                        memory,
                        member -> member.working(changed.function(), changed.organisation())
                                .interestedIn(changed.themes()));
            case MemberRolesChanged changed -> moderates(changed.memberId(), changed.roles(), memory);
        }
    }

    private static void moderates(MemberId id, List<Role> roles, Memory memory) {
        if (roles.contains(Role.MODERATOR)) {
            memory.keep(Moderator.SHELF, id, new Moderator(id));
        } else {
            memory.drop(Moderator.SHELF, id);
        }
    }

    private static void remember(CircleEvent event, Memory memory) {
        CircleId circle = event.circleId();
        switch (event) {
            case CircleCreated created -> change(created.host(), memory, member -> member.in(circle));
            case CircleJoined joined -> change(joined.memberId(), memory, member -> member.in(circle));
            case CircleMembershipGranted granted -> change(granted.memberId(), memory, member -> member.in(circle));
            case CircleLeft left -> change(left.memberId(), memory, member -> member.out(circle));
            case CircleMemberRemoved removed -> change(removed.memberId(), memory, member -> member.out(circle));
            case CircleMembershipRequested _, CircleMembershipRefused _ -> {}
        }
    }

    private static void change(MemberId id, Memory memory, UnaryOperator<Member> change) {
        Member member = memory.find(Member.SHELF, id).orElseGet(() -> Member.unknown(id));
        memory.keep(Member.SHELF, id, change.apply(member));
    }
}
