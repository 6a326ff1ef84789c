package nl.meent.community.circles.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.circles.CircleCreated;
import nl.meent.events.circles.CircleJoined;
import nl.meent.events.circles.CircleLeft;
import nl.meent.events.circles.CircleMemberRemoved;
import nl.meent.events.circles.CircleMembershipGranted;
import nl.meent.events.circles.CircleMembershipRefused;
import nl.meent.events.circles.CircleMembershipRequested;
import nl.meent.events.circles.Joining;
import nl.meent.events.members.MemberId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A circle: who is in it, who hosts it, who waits at the door. */
public class Circle {

    @AggregateIdentifier
    private @Nullable String id;

    private Joining joining = Joining.CLOSED;
    private final Set<MemberId> members = new HashSet<>();
    private final Set<MemberId> hosts = new HashSet<>();
    private final Set<MemberId> asked = new HashSet<>();

    /** For Axon. */
    protected Circle() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(CreateCircle command) {
        rejectIf(id != null, CircleRejection.EXISTS);
        apply(new CircleCreated(
                command.circleId(),
                command.name(),
                command.description(),
                command.welcome(),
                command.joining(),
                command.host()));
    }

    @CommandHandler
    void handle(JoinCircle command) {
        if (knows(command.memberId())) {
            return;
        }
        if (joining == Joining.OPEN) {
            apply(new CircleJoined(command.circleId(), command.memberId()));
        } else {
            ask(command);
        }
    }

    private static void ask(JoinCircle command) {
        String reason = command.reason() == null ? "" : command.reason().strip();
        rejectIf(reason.isEmpty(), CircleRejection.REASON_MISSING);
        apply(new CircleMembershipRequested(
                command.circleId(),
                command.memberId(),
                Personal.of(DataSubject.contributionsOf(command.memberId()), reason)));
    }

    @CommandHandler
    void handle(LeaveCircle command) {
        if (knows(command.memberId())) {
            rejectIf(isLastHost(command.memberId()), CircleRejection.LAST_HOST);
            apply(new CircleLeft(command.circleId(), command.memberId()));
        }
    }

    @CommandHandler
    void handle(LetIntoCircle command) {
        requireHost(command.by()); // first: who is in it already is nobody else's business
        if (members.contains(command.memberId())) {
            return;
        }
        rejectIf(!asked.contains(command.memberId()), CircleRejection.NOT_ASKED);
        apply(new CircleMembershipGranted(command.circleId(), command.memberId(), command.by()));
    }

    @CommandHandler
    void handle(RemoveFromCircle command) {
        requireHost(command.by());
        if (!knows(command.memberId())) {
            return;
        }
        rejectIf(isLastHost(command.memberId()), CircleRejection.LAST_HOST);
        apply(
                members.contains(command.memberId())
                        ? new CircleMemberRemoved(command.circleId(), command.memberId(), command.by())
                        : new CircleMembershipRefused(command.circleId(), command.memberId(), command.by()));
    }

    private boolean knows(MemberId member) {
        return members.contains(member) || asked.contains(member);
    }

    private boolean isLastHost(MemberId member) {
        return hosts.equals(Set.of(member));
    }

    private void requireHost(MemberId member) {
        rejectIf(!hosts.contains(member), CircleRejection.NOT_A_HOST);
    }

    @EventSourcingHandler
    void on(CircleCreated event) {
        id = CircleCommand.streamOf(event.circleId());
        joining = event.joining();
        members.add(event.host());
        hosts.add(event.host());
    }

    @EventSourcingHandler
    void on(CircleJoined event) {
        members.add(event.memberId());
    }

    @EventSourcingHandler
    void on(CircleMembershipRequested event) {
        asked.add(event.memberId());
    }

    @EventSourcingHandler
    void on(CircleMembershipGranted event) {
        asked.remove(event.memberId());
        members.add(event.memberId());
    }

    @EventSourcingHandler
    void on(CircleMembershipRefused event) {
        asked.remove(event.memberId());
    }

    @EventSourcingHandler
    void on(CircleLeft event) {
        forget(event.memberId());
    }

    @EventSourcingHandler
    void on(CircleMemberRemoved event) {
        forget(event.memberId());
    }

    private void forget(MemberId member) {
        members.remove(member);
        hosts.remove(member);
        asked.remove(member);
    }
}
