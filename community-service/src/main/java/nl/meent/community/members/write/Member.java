package nl.meent.community.members.write;

import static nl.meent.runtime.rejections.Rejection.rejectIf;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.meent.community.members.MemberRejection;
import nl.meent.events.DataSubject;
import nl.meent.events.Personal;
import nl.meent.events.members.MemberId;
import nl.meent.events.members.MemberProfileChanged;
import nl.meent.events.members.MemberRegistered;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A member of the community. */
public class Member {

    @AggregateIdentifier
    private @Nullable MemberId id;

    private long revision;

    /** For Axon. */
    protected Member() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterMember command) {
        if (id != null) {
            return; // parallel first requests are one member
        }
        apply(new MemberRegistered(
                command.memberId(),
                Personal.of(DataSubject.identityOf(command.memberId()), command.displayName()),
                command.function(),
                command.organisation(),
                command.roles()));
    }

    @CommandHandler
    void handle(ChangeProfile command) {
        rejectIf(command.expectedRevision() != revision, MemberRejection.STALE);
        apply(new MemberProfileChanged(
                command.memberId(),
                Personal.of(DataSubject.identityOf(command.memberId()), command.displayName()),
                command.function(),
                command.organisation(),
                command.themes(),
                command.listed()));
    }

    @EventSourcingHandler
    void on(MemberRegistered event) {
        id = event.memberId();
        revision = 1;
    }

    @EventSourcingHandler
    void on(MemberProfileChanged event) {
        revision++;
    }
}
